// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterbar.h"

#include "models/session/possibleviews.h"
#include "models/session/session.h"
#include "widgets/filterpopups.h"
#include "widgets/flowlayout.h"
#include "widgets/rangepresets.h"
#include "widgets/text.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace trustbilanz {

namespace {

constexpr qsizetype kMostNamedValues = 2;
constexpr std::array kPresets {RangePreset::AllData,      RangePreset::Last12Months,
                               RangePreset::Last24Months, RangePreset::ThisYear,
                               RangePreset::YearBefore,   RangePreset::Custom};

QPushButton* makeChip(const char* objectName)
{
    auto* chip = new QPushButton;
    chip->setObjectName(QStringLiteral("chip"));
    chip->setProperty("part", QLatin1String(objectName));
    chip->setCursor(Qt::PointingHandCursor);
    return chip;
}

/// A chip that opens something says so by its arrow; an ampersand in data is no mnemonic.
void setChipText(QPushButton& chip, const QString& name, QString text)
{
    chip.setAccessibleName(name + QStringLiteral(": ") + text);
    chip.setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")) + QStringLiteral("  ▾"));
}

} // namespace

struct FilterBar::Private {
    FilterBar& bar;
    session::Session& session;
    QPushButton* range = makeChip("range");
    QPushButton* interval = makeChip("interval");
    QPushButton* segments = makeChip("segments");
    QPushButton* reset = makeChip("reset");
    RangePopup* rangePopup;
    SegmentPopup* segmentPopup;
    std::vector<QPushButton*> active {}; ///< one per filter
    TrendView view {};
    TrendView usual {}; ///< of this workspace, before anything is chosen
    std::vector<Interval> intervals {};
    std::vector<SegmentInfo> available {};
    std::optional<Day> lastDay {};
    Day from = 0; ///< of the range that is shown
    Day to = 0;

    void build();
    void connectChips();
    void openRanges();
    void openIntervals();
    void choosePreset(RangePreset preset);
    void showActive();
    void showTexts();
    QString presetName(RangePreset preset) const;
    QString rangeName() const;
    QString filterName(const SegmentFilter& filter) const;
    template<class Change>
    void change(Change change)
    {
        TrendView wish = session.view();
        change(wish);
        session.setView(wish);
    }
};

FilterBar::FilterBar(session::Session& session, QWidget* parent)
    : QWidget(parent)
    , d(new Private {.bar = *this,
                     .session = session,
                     .rangePopup = new RangePopup(this),
                     .segmentPopup = new SegmentPopup(this)})
{
    setObjectName(QStringLiteral("filterBar"));
    d->build();
    d->connectChips();
    retranslate();
}

FilterBar::~FilterBar() = default;

void FilterBar::showSnapshot(const Snapshot& snapshot)
{
    d->view = snapshot.trend.view;
    d->usual = session::possibleView({}, snapshot.batches);
    d->intervals = session::possibleIntervals(snapshot.batches);
    d->available = snapshot.segments;
    d->lastDay = snapshot.lastDay;
    d->from = snapshot.trend.from;
    d->to = snapshot.trend.to;
    if (!d->segmentPopup->isVisible())
        d->segmentPopup->setSegments(d->available, d->view.where);
    d->showActive();
    retranslate();
}

void FilterBar::retranslate()
{
    d->rangePopup->retranslate();
    d->segmentPopup->retranslate();
    d->showTexts();
}

void FilterBar::Private::build()
{
    auto* layout = new FlowLayout(&bar);
    for (QPushButton* chip : {range, interval, segments, reset})
        layout->addWidget(chip);
    // Chips are flat pills; heights follow the style sheet, so the row never jumps.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar.setSizePolicy(policy);
}

void FilterBar::Private::connectChips()
{
    connect(range, &QPushButton::clicked, &bar, [this] { openRanges(); });
    connect(interval, &QPushButton::clicked, &bar, [this] { openIntervals(); });
    connect(segments, &QPushButton::clicked, &bar, [this] { segmentPopup->open(segments); });
    connect(reset, &QPushButton::clicked, &bar, [this] { session.setView({}); });
    connect(rangePopup, &RangePopup::chosen, &bar, [this](Day first, Day last) {
        change([=](TrendView& wish) {
            wish.from = first;
            wish.to = last;
        });
    });
    connect(segmentPopup, &SegmentPopup::chosen, &bar,
            [this](const std::vector<SegmentFilter>& where) {
                change([&](TrendView& wish) { wish.where = where; });
            });
}

void FilterBar::Private::openRanges()
{
    auto* menu = new QMenu(&bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    const RangePreset current = lastDay ? presetOf(view, *lastDay) : RangePreset::AllData;
    for (const RangePreset preset : kPresets) {
        QAction* action = menu->addAction(presetName(preset));
        action->setCheckable(true);
        action->setChecked(preset == current);
        group->addAction(action);
        connect(action, &QAction::triggered, &bar, [this, preset] { choosePreset(preset); });
    }
    menu->popup(range->mapToGlobal(QPoint(0, range->height() + 4)));
}

void FilterBar::Private::openIntervals()
{
    auto* menu = new QMenu(&bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    for (const Interval choice : intervals) {
        QAction* action = menu->addAction(text::interval(choice));
        action->setCheckable(true);
        action->setChecked(choice == view.interval);
        group->addAction(action);
        connect(action, &QAction::triggered, &bar,
                [this, choice] { change([=](TrendView& wish) { wish.interval = choice; }); });
    }
    menu->popup(interval->mapToGlobal(QPoint(0, interval->height() + 4)));
}

void FilterBar::Private::choosePreset(RangePreset preset)
{
    if (preset == RangePreset::Custom)
        return rangePopup->open(range, from, to);
    const DateRange wanted = rangeOf(preset, lastDay.value_or(0));
    change([&](TrendView& wish) {
        wish.from = wanted.from;
        wish.to = wanted.to;
    });
}

void FilterBar::Private::showActive()
{
    for (QPushButton* chip : active)
        chip->deleteLater();
    active.clear();
    QLayout* layout = bar.layout();
    layout->removeWidget(reset);
    for (const SegmentFilter& filter : view.where) {
        QPushButton* chip = makeChip("filter");
        layout->addWidget(chip);
        chip->show();
        active.push_back(chip);
        connect(chip, &QPushButton::clicked, &bar, [this, name = filter.segment] {
            change([&](TrendView& wish) {
                std::erase_if(wish.where,
                              [&](const SegmentFilter& one) { return one.segment == name; });
            });
        });
    }
    layout->addWidget(reset);
    reset->setVisible(!(view == usual));
}

void FilterBar::Private::showTexts()
{
    setChipText(*range, tr("Range"), rangeName());
    setChipText(*interval, tr("Interval"), text::interval(view.interval));
    const QString chosen = view.where.empty() ? tr("All segments") : tr("Segments");
    setChipText(*segments, tr("Segments"), chosen);
    segments->setVisible(!available.empty());
    reset->setText(tr("Reset"));
    reset->setToolTip(usual.interval == Interval::Month ? tr("Shows all data by month again")
                                                        : tr("Shows all data again"));
    for (size_t i = 0; i < active.size(); ++i) {
        QString name = filterName(view.where[i]);
        active[i]->setAccessibleName(tr("Remove the filter %1").arg(name));
        active[i]->setToolTip(view.where[i].values.join(QStringLiteral(", ")));
        active[i]->setText(name.replace(QLatin1Char('&'), QStringLiteral("&&"))
                           + QStringLiteral("  ✕"));
    }
}

QString FilterBar::Private::presetName(RangePreset preset) const
{
    const Day last = lastDay.value_or(0);
    switch (preset) {
    case RangePreset::AllData:
        return tr("All data");
    case RangePreset::Last12Months:
        return tr("Last %n month(s)", nullptr, 12);
    case RangePreset::Last24Months:
        return tr("Last %n month(s)", nullptr, 24);
    case RangePreset::ThisYear:
        return text::period(periodStart(last, Interval::Year), Interval::Year);
    case RangePreset::YearBefore:
        return text::period(periodStart(periodStart(last, Interval::Year) - 1, Interval::Year),
                            Interval::Year);
    case RangePreset::Custom:
        return tr("From … to …");
    }
    return {};
}

QString FilterBar::Private::rangeName() const
{
    const RangePreset preset = lastDay ? presetOf(view, *lastDay) : RangePreset::AllData;
    return preset == RangePreset::Custom ? tr("%1 to %2").arg(text::date(from), text::date(to))
                                         : presetName(preset);
}

QString FilterBar::Private::filterName(const SegmentFilter& filter) const
{
    QStringList names;
    for (const QString& value : filter.values.mid(0, kMostNamedValues))
        names.append(text::segmentValue(value));
    const qsizetype more = filter.values.size() - names.size();
    const QString values = names.join(QStringLiteral(", "));
    return more > 0 ? tr("%1: %2 and %n more", nullptr, int(more)).arg(filter.segment, values)
                    : tr("%1: %2").arg(filter.segment, values);
}

} // namespace trustbilanz
