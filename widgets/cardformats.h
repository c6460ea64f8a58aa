// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <array>

namespace trustbilanz {

/// Something that can be taken out of a card.
struct CardFormat {
    const char* id; ///< of its action, for tests
    const char* title; ///< in the menu, context "CardFormats"
    const char* suffix; ///< of the file; empty = to the clipboard
    const char* filter; ///< of the file dialog; empty = see `suffix`
    int scale; ///< pixels of a picture per pixel of the screen's layout; 0 = the table

    bool isPicture() const { return scale > 0; }
    bool isCopy() const { return *suffix == '\0'; }
};

/// In the order of the menu: pictures, then tables. A row here is an entry there.
inline constexpr std::array kCardFormats {
    CardFormat {"png1", QT_TRANSLATE_NOOP("CardFormats", "&Picture as PNG …"), "png",
                QT_TRANSLATE_NOOP("CardFormats", "PNG pictures (*.png)"), 1},
    CardFormat {"png2", QT_TRANSLATE_NOOP("CardFormats", "Picture as PNG, &twice as fine …"), "png",
                QT_TRANSLATE_NOOP("CardFormats", "PNG pictures (*.png)"), 2},
    CardFormat {"png4", QT_TRANSLATE_NOOP("CardFormats", "Picture as PNG, &four times as fine …"),
                "png", QT_TRANSLATE_NOOP("CardFormats", "PNG pictures (*.png)"), 4},
    CardFormat {"svg", QT_TRANSLATE_NOOP("CardFormats", "Picture as &SVG …"), "svg",
                QT_TRANSLATE_NOOP("CardFormats", "SVG pictures (*.svg)"), 1},
    CardFormat {"copyPicture", QT_TRANSLATE_NOOP("CardFormats", "&Copy the picture"), "", "", 2},
    CardFormat {"copyTable", QT_TRANSLATE_NOOP("CardFormats", "Copy t&he table"), "", "", 0},
    CardFormat {"xlsx", QT_TRANSLATE_NOOP("CardFormats", "Table as &XLSX …"), "xlsx",
                QT_TRANSLATE_NOOP("CardFormats", "XLSX workbooks (*.xlsx)"), 0},
    CardFormat {"csv", QT_TRANSLATE_NOOP("CardFormats", "Table as CS&V …"), "csv", "", 0},
};

} // namespace trustbilanz
