// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/spokenrange.h"

#include "widgets/charts/rangemap.h"

#include <QAccessibleWidget>

namespace trustbilanz {

namespace {
class SpokenRange final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit SpokenRange(RangeMap& map)
        : QAccessibleWidget(&map, QAccessible::Slider)
        , m_map(map)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_map.shownDays() : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return m_map.window().periodsBefore(); }
    void setCurrentValue(const QVariant& value) override { m_map.moveTo(value.toInt()); }
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return m_map.window().mostBefore(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    RangeMap& m_map;
};

QAccessibleInterface* spokenRangeOf(const QString&, QObject* object)
{
    auto* map = qobject_cast<RangeMap*>(object);
    return map ? new SpokenRange(*map) : nullptr;
}
} // namespace

void letRangeMapsSpeak()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(spokenRangeOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace trustbilanz
