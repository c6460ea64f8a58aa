// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

namespace trustbilanz {

namespace {
QString signOf(ChipSign sign)
{
    switch (sign) {
    case ChipSign::None:
        return {};
    case ChipSign::Opens:
        return QStringLiteral("  ▾");
    case ChipSign::Removes:
        return QStringLiteral("  ✕");
    }
    Q_UNREACHABLE();
}
} // namespace

void setUpChip(QPushButton& chip, const char* part)
{
    chip.setObjectName(QStringLiteral("chip"));
    chip.setProperty("part", QLatin1String(part));
    chip.setCursor(Qt::PointingHandCursor);
}

void setChipText(QPushButton& chip, QString text, ChipSign sign)
{
    chip.setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")) + signOf(sign));
}

void setChipName(QPushButton& chip, const QString& name, const QString& chosen)
{
    chip.setAccessibleName(name + QStringLiteral(": ") + chosen);
}

} // namespace trustbilanz
