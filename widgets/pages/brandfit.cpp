// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ask.h"
#include "models/session/macroview.h"
#include "models/trust/macrofit.h"
#include "widgets/card.h"
#include "widgets/importdialog/importing.h"
#include "widgets/panel.h"
#include "widgets/text.h"
#include "widgets/textmacro.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace trustbilanz {

namespace {
constexpr int kBodyPixels = 13;
constexpr int kSecondaryPixels = 12;
constexpr int kMostRows = 4;

/// Half-life and scar as the measured series tells them, offered and never taken over unasked.
class BrandFitPanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(BrandFitPanel)
public:
    BrandFitPanel(session::Session& session, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override { return m_card->title() + QLatin1Char('.'); }

protected:
    void retranslate() override;
    void applyTheme() override { }

private:
    struct Row {
        QLabel* title = makeLabel(kBodyPixels);
        QLabel* estimate = makeLabel(kBodyPixels, "", QFont::DemiBold);
        QLabel* interval = makeLabel(kSecondaryPixels, "muted");
    };
    void showFit();
    void showRows(bool shown);
    bool isInUse() const;
    void use();

    session::Session& m_session;
    Card* m_card = new Card;
    std::array<Row, kMostRows> m_rows;
    QLabel* m_note = makeLabel(kSecondaryPixels, "muted");
    QPushButton* m_use = new QPushButton;
    QPushButton* m_import = new QPushButton;
    MacroFit m_fit;
    WorkspaceSettings m_settings;
};

BrandFitPanel::BrandFitPanel(session::Session& session, QWidget* parent)
    : Panel(parent)
    , m_session(session)
{
    m_fit.reason = NoFit::NoSeries;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < kMostRows; ++row) {
        grid->addWidget(m_rows[size_t(row)].title, row, 0);
        grid->addWidget(m_rows[size_t(row)].estimate, row, 1, Qt::AlignRight);
        grid->addWidget(m_rows[size_t(row)].interval, row, 2);
    }
    m_note->setObjectName(QStringLiteral("fit.note"));
    m_use->setObjectName(QStringLiteral("fit.use"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(m_use);
    m_card->setMethod(QStringLiteral("brand-fit"));
    m_card->body()->addSpacing(8);
    m_card->body()->addLayout(grid);
    m_card->body()->addSpacing(8);
    m_card->body()->addWidget(m_note);
    m_card->body()->addStretch();
    m_card->body()->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_use, &QPushButton::clicked, this, [this] { use(); });
    connect(m_import, &QPushButton::clicked, this,
            [this] { askForImport(m_session, ImportKind::Brand, this); });
}

void BrandFitPanel::showSnapshot(const Snapshot& snapshot)
{
    m_settings = snapshot.settings;
    m_session.ask(
        this,
        [](const session::WorkspaceData& data, const TrendView& view, const Progress&) {
            return Result<MacroFit>(session::buildFit(data, view.confidence));
        },
        [this](const Result<MacroFit>& fit) {
            if (fit)
                m_fit = *fit;
            showFit();
        });
}

void BrandFitPanel::showFit()
{
    const bool isFitted = m_fit.isEnough();
    showRows(isFitted);
    m_use->setVisible(isFitted);
    m_import->setVisible(m_fit.reason == NoFit::NoSeries);
    m_card->setTitle(isFitted ? tr("The measured series tells how the brand heals")
                              : tr("How the brand heals, by a measured series"));
    m_card->setSubtitle(
        isFitted
            ? tr("Least squares, %1 intervals by profile likelihood; used only when you say so")
                  .arg(text::percent(m_fit.confidence))
            : tr("Half-life and scar can be fitted to a tracker of your own"));
    m_note->setText(isFitted ? text::fitNote(m_fit) : text::noFit(m_fit));
    m_use->setEnabled(isFitted && !isInUse());
    m_use->setToolTip(isFitted && isInUse() ? tr("The model uses these values already")
                                            : QString());
}

void BrandFitPanel::showRows(bool shown)
{
    const auto cells = shown ? text::fittedRows(m_fit) : std::vector<text::FittedRow>();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        for (QLabel* label : {m_rows[i].title, m_rows[i].estimate, m_rows[i].interval})
            label->setVisible(i < cells.size());
        if (i >= cells.size())
            continue;
        m_rows[i].title->setText(cells[i].title);
        m_rows[i].estimate->setText(cells[i].estimate);
        m_rows[i].interval->setText(cells[i].interval);
    }
}

/// A fit that is in use finds itself again, but for the last digits.
bool BrandFitPanel::isInUse() const
{
    constexpr double kSame = 1e-3;
    const MacroAssumptions fitted = trust::withFit(m_settings.macro, m_fit);
    const auto isSame = [](const Span& one, const Span& other) {
        return std::abs(one.value - other.value) <= kSame * std::max(1.0, std::abs(one.value));
    };
    return isSame(fitted.mostLoss, m_settings.macro.mostLoss)
        && isSame(fitted.halfLifeDays, m_settings.macro.halfLifeDays)
        && isSame(fitted.scar, m_settings.macro.scar)
        && isSame(fitted.deceptionScar, m_settings.macro.deceptionScar);
}

void BrandFitPanel::use()
{
    WorkspaceSettings settings = m_settings;
    settings.macro = trust::withFit(settings.macro, m_fit);
    m_session.saveSettings(settings);
}

void BrandFitPanel::retranslate()
{
    m_use->setText(tr("Use these values"));
    m_import->setText(tr("Import brand series …"));
    showFit();
}
} // namespace

Panel* makeBrandFit(session::Session& session, QWidget* parent)
{
    return new BrandFitPanel(session, parent);
}

} // namespace trustbilanz
