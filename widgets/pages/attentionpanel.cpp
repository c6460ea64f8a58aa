// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "models/session/trustquestions.h"
#include "models/trust/attention.h"
#include "widgets/card.h"
#include "widgets/pages/attentionthresholdsdialog.h"
#include "widgets/panel.h"
#include "widgets/text.h"
#include "widgets/textattention.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace trustbilanz {

namespace {
constexpr int kLineGap = 10;
constexpr int kSignWidth = 18;

/// By what it was judged, for the page of the method.
MethodInputs inputsOf(const AttentionThresholds& thresholds)
{
    MethodInputs inputs;
    for (const AttentionField& field : kAttentionFields) {
        const double value = field.get(thresholds);
        inputs.append({QCoreApplication::translate("AttentionThresholds", field.title),
                       field.unit == AttentionUnit::Percent ? text::percent(value / 100)
                                                            : text::number(value, 0)});
    }
    return inputs;
}

/// One thing that needs attention: a sign, what it is with its figures, and the way to it.
class AttentionRow final : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(AttentionRow)
public:
    AttentionRow();
    void showLine(const text::AttentionLine& line);
    const text::AttentionLine& line() const { return m_line; }
    QToolButton* button() const { return m_button; }

private:
    text::AttentionLine m_line;
    QLabel* m_sign = makeLabel(13, "", QFont::DemiBold);
    QLabel* m_what = makeLabel(13, "", QFont::Medium);
    QLabel* m_figures = makeLabel(12, "muted");
    QToolButton* m_button = new QToolButton;
};

AttentionRow::AttentionRow()
{
    m_sign->setFixedWidth(kSignWidth);
    m_what->setObjectName(QStringLiteral("attention.what"));
    m_figures->setObjectName(QStringLiteral("attention.figures"));
    m_button->setObjectName(QStringLiteral("attention.show"));
    m_button->setProperty("ghost", true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setCursor(Qt::PointingHandCursor);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_what);
    words->addWidget(m_figures);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
}

void AttentionRow::showLine(const text::AttentionLine& line)
{
    m_line = line;
    m_sign->setText(text::attentionSign(line));
    setTone(*m_sign, line.isCertain ? "bad" : "muted");
    m_what->setText(line.what);
    m_figures->setText(line.figures);
    m_button->setText(tr("Show"));
    m_button->setAccessibleName(tr("Show: %1").arg(line.what));
}

/// What needs attention, each with its figures and the way to the page that shows more.
class AttentionPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(AttentionPanel)
public:
    AttentionPanel(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override;

protected:
    void retranslate() override;
    void applyTheme() override { }

private:
    using Answer = Result<AttentionAnswers>;
    void showAgain();
    void showItems(const Snapshot& snapshot, const std::vector<AttentionItem>& items);
    AttentionRow* row(size_t index);
    QString titleOf(const Snapshot& snapshot, size_t items) const;
    QString noteOf(const Snapshot& snapshot, size_t items) const;

    session::Session& m_session;
    Card* m_card = new Card;
    QToolButton* m_thresholds;
    QVBoxLayout* m_list = new QVBoxLayout;
    QLabel* m_note = makeLabel(12, "muted");
    std::vector<AttentionRow*> m_rows; ///< those beyond the items are hidden
    std::optional<Answer> m_answer; ///< none until it comes
};

AttentionPanel::AttentionPanel(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
    , m_thresholds(m_card->addAction(QStringLiteral("attentionThresholds")))
{
    m_card->setObjectName(QStringLiteral("attentionCard"));
    m_card->setMethod(QStringLiteral("attention"));
    m_note->setObjectName(QStringLiteral("attention.note"));
    m_list->setSpacing(kLineGap);
    m_card->body()->addSpacing(6);
    m_card->body()->addLayout(m_list);
    m_card->body()->addWidget(m_note);
    m_card->body()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_thresholds, &QToolButton::clicked, this,
            [this] { editAttentionThresholds(m_session, this); });
}

/// What the snapshot tells is there at once; what only the answers tell follows.
void AttentionPanel::showSnapshot(const Snapshot&)
{
    m_answer.reset();
    showAgain();
    m_session.ask(
        this,
        [](const session::WorkspaceData& data, const TrendView& view, const Progress&) {
            return session::buildAttention(data, view);
        },
        [this](const Answer& answer) {
            m_answer = answer;
            showAgain();
        });
}

void AttentionPanel::showAgain()
{
    const auto snapshot = m_session.snapshotFor(*this);
    if (!snapshot)
        return;
    const AttentionAnswers answers = m_answer && *m_answer ? **m_answer : AttentionAnswers();
    showItems(*snapshot, trust::attention(*snapshot, answers));
}

void AttentionPanel::showItems(const Snapshot& snapshot, const std::vector<AttentionItem>& items)
{
    for (size_t i = 0; i < items.size(); ++i)
        row(i)->showLine(text::attentionLine(items[i], snapshot.trend));
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(i < items.size());
    m_card->setMethodInputs(inputsOf(snapshot.settings.attention));
    m_card->setTitle(titleOf(snapshot, items.size()));
    m_card->setSubtitle(text::attentionLegend());
    const QString note = noteOf(snapshot, items.size());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

/// Made when it is first needed.
AttentionRow* AttentionPanel::row(size_t index)
{
    if (index < m_rows.size())
        return m_rows[index];
    auto* made = new AttentionRow;
    connect(made->button(), &QToolButton::clicked, this, [this, made] {
        emit pageWanted(QLatin1String(made->line().page), QLatin1String(made->line().part));
    });
    m_list->addWidget(made);
    m_rows.push_back(made);
    return made;
}

/// Nothing was found only once everything was looked at; that all is well nobody can say.
QString AttentionPanel::titleOf(const Snapshot& snapshot, size_t items) const
{
    if (items > 0)
        return tr("%Ln thing(s) need(s) attention", nullptr, int(items));
    return m_answer && *m_answer && snapshot.lastDay ? tr("Nothing beyond the thresholds")
                                                     : tr("Needs attention");
}

QString AttentionPanel::noteOf(const Snapshot& snapshot, size_t items) const
{
    if (!snapshot.lastDay)
        return tr("Nothing to look at yet: import scores or incidents on the page “Data”.");
    if (!m_answer)
        return tr("The answers are still being looked through.");
    if (!*m_answer)
        return tr("The answers could not be looked through: %1")
            .arg(text::describe(m_answer->error()));
    return items > 0 ? QString() : text::attentionWatched(snapshot.settings.attention);
}

QString AttentionPanel::summary() const
{
    QStringList sentences {m_card->title() + QLatin1Char('.')};
    for (const AttentionRow* shown : m_rows) {
        if (shown->isVisibleTo(this))
            sentences << shown->line().what + QLatin1Char('.');
    }
    return sentences.join(QLatin1Char(' '));
}

void AttentionPanel::retranslate()
{
    m_thresholds->setText(tr("Thresholds …"));
    showAgain();
}
} // namespace

Panel* makeAttentionPanel(session::Session& session, QWidget* parent)
{
    return new AttentionPanel(session, parent);
}

} // namespace trustbilanz
