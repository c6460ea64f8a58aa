// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/calmwheel.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kBodyPixels = 13;
constexpr double kLightBand = 0.13;
constexpr double kDarkBand = 0.20;
constexpr auto kFocusProperty = "keyboardFocus";

/// A colour of warning as the ground of its words.
QString soft(const QColor& color)
{
    return QStringLiteral("rgba(%1, %2, %3, 0.12)")
        .arg(color.red())
        .arg(color.green())
        .arg(color.blue());
}

/// Style sheets on QWidget would kill the palette, so only what has a shape of its own is named.
/// Placeholders: %1 surface, %2 border, %3 hover, %4 muted, %5 accent, %6 soft accent,
/// %7 on accent, %8 text, %9 good, %10 bad, %11 soft watch, %12 soft bad, %13 name of the theme.
QString styleSheet(const Theme& theme)
{
    QString sheet = QStringLiteral(R"(
trustbilanz--Card, QFrame#card { background: %1; border: 1px solid %2; border-radius: 12px; }
QWidget#rail { background: %1; border-right: 1px solid %2; }
QLabel[tone="muted"] { color: %4; }
QLabel[tone="good"] { color: %9; }
QLabel[tone="bad"] { color: %10; }
QLabel[tone="badge"] { color: %5; background: %6; border-radius: 10px; padding: 0 10px;
    min-height: 20px; max-height: 20px; font-weight: 500; }
QToolButton#nav { border: 2px solid transparent; border-radius: 8px; padding: 8px 10px;
    text-align: left; color: %4; font-weight: 500; }
QToolButton#nav:hover { background: %3; }
QToolButton#nav:checked { background: %6; color: %5; font-weight: 600; }
QToolButton#ghost, QToolButton[ghost="true"] { border: 2px solid transparent; border-radius: 6px;
    padding: 5px 8px; color: %5; font-weight: 500; }
QToolButton#ghost:hover, QToolButton[ghost="true"]:hover { background: %6; }
QToolButton[ghost="true"]:checked { background: %6; }
QToolButton#method, QToolButton#export { padding: 4px; }
QToolButton::menu-indicator { image: url(:/icons/down-%13.svg); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 5px; }
QToolButton#export::menu-indicator { image: none; }
QToolButton[opens="true"] { padding-right: 20px; }
QToolButton#ghost:disabled, QToolButton[ghost="true"]:disabled { color: %4; }
QPushButton { border: 1px solid %4; border-radius: 8px; padding: 7px 14px; background: %1;
    font-weight: 500; }
QPushButton:hover { background: %3; }
QPushButton:disabled { color: %4; border-color: %2; }
QPushButton#primary { background: %5; color: %7; border: 1px solid %5; font-weight: 600; }
QPushButton#primary:disabled { background: %3; color: %4; border-color: %2; }
QPushButton#chip { border: 1px solid %4; border-radius: 15px; padding: 0 14px; min-height: 30px;
    max-height: 30px; }
QPushButton#chip:checked { background: %6; color: %5; border-color: %5; }
QPushButton#chip::menu-indicator { subcontrol-position: right center; right: 8px; }
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit { border: 1px solid %4; border-radius: 6px;
    padding: 4px 8px; min-height: 22px; background: %1; color: %8; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus {
    border: 2px solid %5; padding: 3px 7px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: %4; background: %3;
    border-color: %2; }
QLineEdit[invalid="true"] { border-color: %10; }
QAbstractSpinBox { padding-right: 24px; }
QAbstractSpinBox:focus { padding-right: 23px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 22px;
    background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 3px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 3px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/up-%13.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow, QComboBox::down-arrow, QDateEdit::down-arrow {
    image: url(:/icons/down-%13.svg); width: 10px; height: 10px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; background: transparent; }
QComboBox QAbstractItemView { border: 1px solid %2; background: %1;
    selection-background-color: %6; selection-color: %8; outline: none; }
QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 2px solid %4; border-radius: 9px;
    background: %1; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid %5; }
QRadioButton::indicator:focus { border-color: %8; }
QSlider { min-height: 18px; max-height: 18px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: %2; }
QSlider::sub-page:horizontal { border-radius: 2px; background: %5; }
QSlider::handle:horizontal { width: 10px; margin: -5px 0; border: 2px solid %1; border-radius: 7px;
    background: %5; }
QSlider::handle:horizontal:focus { border-color: %8; }
QMenu { background: %1; color: %8; border: 1px solid %4; padding: 4px; }
QMenu::item { padding: 5px 24px; border: 1px solid transparent; border-radius: 4px; }
QMenu::item:selected { background: %6; border-color: %5; }
QMenu::item:disabled { color: %4; }
QMenu::separator { height: 1px; background: %2; margin: 4px 8px; }
trustbilanz--HelpContents { padding: 8px 0 8px 8px; background: %1; }
trustbilanz--HelpContents::item { padding: 4px 0; background: %1; }
trustbilanz--CommandPalette QListView::item { padding: 5px 8px; background: %1; }
trustbilanz--HelpContents::item:selected, trustbilanz--CommandPalette QListView::item:selected {
    background: %5; color: %7; }
QFrame#popup { background: %1; border: 1px solid %2; border-radius: 10px; }
QFrame#fieldCard { background: %1; border: 1px solid %2; border-radius: 8px; }
QFrame#fieldCard[drop="true"] { border: 2px solid %5; background: %6; }
QLabel#columnChip { background: %1; border: 1px solid %4; border-radius: 6px;
    padding: 2px 8px; color: %8; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox { messagebox-question-icon: url(:/icons/attention-%13.svg);
    messagebox-warning-icon: url(:/icons/attention-%13.svg); }
QCheckBox::indicator:unchecked { border: 1px solid %4; border-radius: 3px; background: %1; }
QFrame#jobBar { background: %1; border-top: 1px solid %2; }
QFrame#errorBanner { background: %12; border-bottom: 1px solid %10; }
QFrame[tone="watch"] { background: %11; border: 1px solid %2; border-radius: 8px; }
QProgressBar { border: none; border-radius: 4px; background: %3; min-height: 8px;
    max-height: 8px; }
QProgressBar::chunk { background: %5; border-radius: 4px; }
QTableView { border: none; background: transparent; selection-background-color: %6;
    selection-color: %8; outline: none; }
QTableView::item { padding: 6px 3px; border: none; border-bottom: 1px solid %2; }
QTableView::item:selected { background: %6; color: %8; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; border: none; border-bottom: 1px solid %2;
    padding: 6px 6px; color: %4; font-weight: 500; }
QTableCornerButton::section { background: transparent; border: none;
    border-bottom: 1px solid %2; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: %2; border-radius: 5px; min-height: 30px; min-width: 30px; }
QScrollBar::handle:hover { background: %4; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: %1; color: %8; border: 1px solid %2; padding: 4px 6px; }
QPushButton:focus, QToolButton:focus { outline: none; }
QPushButton[keyboardFocus="true"], QToolButton[keyboardFocus="true"]:focus,
QTableView[keyboardFocus="true"], QListView[keyboardFocus="true"] {
    border: 2px solid %5; border-radius: 8px; }
QPushButton#primary[keyboardFocus="true"] { border-color: %8; }
QToolButton#nav[keyboardFocus="true"]:focus, QToolButton#ghost[keyboardFocus="true"]:focus {
    border-color: %5; }
QPushButton#chip[keyboardFocus="true"] { border: 2px solid %5; border-radius: 15px;
    padding: 0 13px; min-height: 28px; max-height: 28px; }
QPushButton#chip[hasIconOnly="true"] { padding: 0 8px; }
QPushButton#chip[hasIconOnly="true"][keyboardFocus="true"] { padding: 0 7px; }
)");
    for (const QColor& color :
         {theme.surface, theme.border, theme.surfaceHover, theme.mutedText, theme.accent,
          theme.accentSoft, theme.onAccent, theme.text, theme.good, theme.bad})
        sheet = sheet.arg(color.name());
    return sheet.arg(soft(theme.watch), soft(theme.bad),
                     QLatin1String(theme.dark ? "dark" : "light"));
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    using Role = QPalette::ColorRole;
    const std::initializer_list<std::pair<Role, QColor>> roles {
        {Role::Window, theme.window},
        {Role::WindowText, theme.text},
        {Role::Base, theme.surface},
        {Role::AlternateBase, theme.surfaceHover},
        {Role::Text, theme.text},
        {Role::Button, theme.surface},
        {Role::ButtonText, theme.text},
        {Role::BrightText, theme.bad},
        {Role::Highlight, theme.accent},
        {Role::HighlightedText, theme.onAccent},
        {Role::ToolTipBase, theme.surface},
        {Role::ToolTipText, theme.text},
        {Role::PlaceholderText, theme.mutedText},
        {Role::Link, theme.accent},
        {Role::LinkVisited, theme.accent},
        {Role::Light, theme.surface},
        {Role::Midlight, theme.surfaceHover},
        {Role::Mid, theme.border},
        {Role::Dark, theme.border},
        {Role::Shadow, theme.border}};
    for (const auto& [role, color] : roles)
        palette.setColor(role, color);
    for (const Role role : {Role::WindowText, Role::Text, Role::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.mutedText);
    palette.setColor(QPalette::Disabled, Role::Highlight, theme.border);
    palette.setColor(QPalette::Disabled, Role::HighlightedText, theme.mutedText);
    return palette;
}

/// Marks widgets that got the focus by keyboard; style sheets have no :focus-visible.
class KeyboardFocus final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const bool in = event->type() == QEvent::FocusIn;
        if (object->isWidgetType() && (in || event->type() == QEvent::FocusOut)) {
            const auto reason = static_cast<QFocusEvent*>(event)->reason();
            const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                || reason == Qt::ShortcutFocusReason;
            mark(static_cast<QWidget*>(object), in && byKey);
        }
        return false;
    }

private:
    static void mark(QWidget* widget, bool marked)
    {
        if (widget->property(kFocusProperty).toBool() == marked)
            return;
        widget->setProperty(kFocusProperty, marked);
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        widget->update();
    }
};

/// Whether the desktop is dark, by the palette it gave before ours replaced it.
bool isDesktopDark(const QApplication& application)
{
    static const QPalette original = application.palette();
    return themeOf(original).dark;
}

void setUpOnce(QApplication& application)
{
    if (application.property(kFocusProperty).toBool())
        return;
    application.setProperty(kFocusProperty, true);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.installEventFilter(new KeyboardFocus(&application));
    application.installEventFilter(new CalmWheel(&application));
}

const Theme& themeFor(ThemeChoice choice, bool isDesktopDark)
{
    switch (choice) {
    case ThemeChoice::System:
        return isDesktopDark ? darkTheme() : lightTheme();
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::HighContrast:
        return highContrastTheme();
    }
    Q_UNREACHABLE();
}

/// The family, or nothing. To be asked once: the font system takes its time to answer, and tables
/// ask for every cell, from more than one thread.
QString installed(const QString& family)
{
    return QFontDatabase::hasFamily(family) ? family : QString();
}

/// `family` is empty where it is not installed.
QFont fontOf(const QString& family, int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (!family.isEmpty())
        font.setFamilies({family});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}
} // namespace

QString wordOf(ThemeChoice theme)
{
    return QLatin1String(std::ranges::find(kThemeWords, theme, &ThemeWord::theme)->word);
}

std::optional<ThemeChoice> themeOfWord(const QString& word)
{
    const auto found = std::ranges::find_if(
        kThemeWords, [&](const ThemeWord& entry) { return word == QLatin1String(entry.word); });
    return found == kThemeWords.end() ? std::nullopt : std::optional(found->theme);
}

QColor Theme::band(const QColor& series) const
{
    QColor fill = series;
    fill.setAlphaF(float(dark ? kDarkBand : kLightBand));
    return fill;
}

const Theme& lightTheme()
{
    static const Theme theme {.dark = false,
                              .window = 0xF4F6FA,
                              .surface = 0xFFFFFF,
                              .surfaceHover = 0xEEF2F8,
                              .border = 0xDFE5EE,
                              .text = 0x16202E,
                              .mutedText = 0x566377,
                              .grid = 0xE8ECF2,
                              .accent = 0x1D5FBF,
                              .accentSoft = 0xE4EEFC,
                              .onAccent = 0xFFFFFF,
                              .macro = 0x0067B1,
                              .micro = 0xC2500A,
                              .measured = 0x6B3FA0,
                              .good = 0x0B7A55,
                              .watch = 0x9A6700,
                              .bad = 0xB42318};
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme {.dark = true,
                              .window = 0x0E141E,
                              .surface = 0x161E2B,
                              .surfaceHover = 0x1E2838,
                              .border = 0x2B374A,
                              .text = 0xE9EEF6,
                              .mutedText = 0x9DABC0,
                              .grid = 0x253042,
                              .accent = 0x6CB2FF,
                              .accentSoft = 0x1B3251,
                              .onAccent = 0x0B1420,
                              .macro = 0x5DB2F5,
                              .micro = 0xF2A267,
                              .measured = 0xC9A6F5,
                              .good = 0x4CC79A,
                              .watch = 0xE3B341,
                              .bad = 0xFF8A80};
    return theme;
}

const Theme& highContrastTheme()
{
    static const Theme theme {.dark = true,
                              .window = Qt::black,
                              .surface = Qt::black,
                              .surfaceHover = 0x262626,
                              .border = 0xB3B3B3,
                              .text = 0xFFFFFF,
                              .mutedText = 0xE3E3E3,
                              .grid = 0x595959,
                              .accent = 0xFFE14D,
                              .accentSoft = 0x3D3500,
                              .onAccent = Qt::black,
                              .macro = 0x7CCBFF,
                              .micro = 0xFFB27A,
                              .measured = 0xE3C7FF,
                              .good = 0x66E8B5,
                              .watch = 0xFFD75E,
                              .bad = 0xFFA39B};
    return theme;
}

const Theme& themeOf(const QPalette& palette)
{
    if (palette.color(QPalette::Window) == highContrastTheme().window)
        return highContrastTheme();
    const int window = palette.color(QPalette::Window).lightness();
    return window < palette.color(QPalette::WindowText).lightness() ? darkTheme() : lightTheme();
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    const Theme& theme = themeFor(choice, isDesktopDark(application));
    setUpOnce(application);
    QApplication::setFont(textFont(kBodyPixels));
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheet(theme));
}

QFont textFont(int pixels, QFont::Weight weight)
{
    static const QString family = installed(QStringLiteral("Inter"));
    return fontOf(family, pixels, weight);
}

QFont numberFont(int pixels, QFont::Weight weight)
{
    static const QString family = installed(QStringLiteral("Noto Sans"));
    return fontOf(family, pixels, weight);
}

} // namespace trustbilanz
