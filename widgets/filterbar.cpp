// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterbar.h"

#include "models/session/possibleviews.h"
#include "models/session/session.h"
#include "widgets/chip.h"
#include "widgets/filterpopups.h"
#include "widgets/flowlayout.h"
#include "widgets/rangechip.h"
#include "widgets/rangezoom.h"
#include "widgets/stepbuttons.h"
#include "widgets/text.h"
#include "widgets/viewschip.h"
#include "widgets/viewsteps.h"

#include <QActionGroup>
#include <QMenu>

namespace trustbilanz {

namespace {

constexpr qsizetype kMostNamedValues = 2;

QPushButton* makeChip(const char* part)
{
    auto* chip = new QPushButton;
    setUpChip(*chip, part);
    return chip;
}

} // namespace

struct FilterBar::Private {
    FilterBar& bar;
    session::Session& session;
    ViewsChip* views;
    StepButtons* steps;
    RangeChip* range = new RangeChip;
    QPushButton* interval = makeChip("interval");
    QPushButton* segments = makeChip("segments");
    QPushButton* resetZoom = makeChip("resetZoom");
    QPushButton* reset = makeChip("reset");
    SegmentPopup* segmentPopup;
    std::vector<QPushButton*> active {}; ///< one per filter
    TrendView view {};
    TrendView usual {}; ///< of this workspace, before anything is chosen
    std::vector<Interval> intervals {};
    std::vector<SegmentInfo> available {};

    void build();
    void connectChips();
    void openIntervals();
    void showActive();
    void showTexts();
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
                     .views = new ViewsChip(session),
                     .steps = new StepButtons(ViewSteps::of(session)),
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
    d->views->showSnapshot(snapshot);
    d->range->showSnapshot(snapshot);
    if (!d->segmentPopup->isVisible())
        d->segmentPopup->setSegments(d->available, d->view.where);
    d->showActive();
    retranslate();
}

void FilterBar::retranslate()
{
    d->views->retranslate();
    d->range->retranslate();
    d->segmentPopup->retranslate();
    d->showTexts();
}

void FilterBar::Private::build()
{
    auto* layout = new FlowLayout(&bar);
    for (QWidget* part : std::initializer_list<QWidget*> {views, steps, range, interval, segments,
                                                          resetZoom, reset})
        layout->addWidget(part);
    // Chips are flat pills; heights follow the style sheet, so the row never jumps.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar.setSizePolicy(policy);
}

void FilterBar::Private::connectChips()
{
    connect(interval, &QPushButton::clicked, &bar, [this] { openIntervals(); });
    connect(segments, &QPushButton::clicked, &bar, [this] { segmentPopup->open(segments); });
    connect(reset, &QPushButton::clicked, &bar, [this] { session.setView({}); });
    connect(resetZoom, &QPushButton::clicked, &bar, [this] { RangeZoom::of(session).reset(); });
    connect(range, &RangeChip::chosen, &bar, [this](const DateRange& days) {
        change([&](TrendView& wish) {
            wish.from = days.from;
            wish.to = days.to;
        });
    });
    connect(segmentPopup, &SegmentPopup::chosen, &bar,
            [this](const std::vector<SegmentFilter>& where) {
                change([&](TrendView& wish) { wish.where = where; });
            });
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

void FilterBar::Private::showActive()
{
    for (QPushButton* chip : active)
        chip->deleteLater();
    active.clear();
    QLayout* layout = bar.layout();
    layout->removeWidget(resetZoom);
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
    layout->addWidget(resetZoom);
    layout->addWidget(reset);
    resetZoom->setVisible(RangeZoom::of(session).isZoomed());
    reset->setVisible(!(view == usual));
}

void FilterBar::Private::showTexts()
{
    setChipText(*interval, text::interval(view.interval), ChipSign::Opens);
    setChipName(*interval, tr("Interval"), text::interval(view.interval));
    const QString chosen = view.where.empty() ? tr("All segments") : tr("Segments");
    setChipText(*segments, chosen, ChipSign::Opens);
    setChipName(*segments, tr("Segments"), chosen);
    segments->setVisible(!available.empty());
    resetZoom->setText(tr("Reset zoom"));
    resetZoom->setToolTip(tr("Shows the range from before the zoom; Esc or a double click in a "
                             "chart goes back one step"));
    reset->setText(tr("Reset"));
    reset->setToolTip(usual.interval == Interval::Month ? tr("Shows all data by month again")
                                                        : tr("Shows all data again"));
    for (size_t i = 0; i < active.size(); ++i) {
        const QString name = filterName(view.where[i]);
        active[i]->setAccessibleName(tr("Remove the filter %1").arg(name));
        active[i]->setToolTip(view.where[i].values.join(QStringLiteral(", ")));
        setChipText(*active[i], name, ChipSign::Removes);
    }
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
