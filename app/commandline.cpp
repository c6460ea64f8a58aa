// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/language.h"
#include "widgets/panel.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace trustbilanz {

namespace {

constexpr double kLargestScale = 8;
constexpr int kLargestSide = 16'384;

/// Reads the value of one option into the record; false = not understood.
using Reader = bool (*)(CommandLine&, const QString&);

struct Option {
    const char* name;
    const char* value; ///< name of its value in the help
    const char* help; ///< context "CommandLine"
    Reader read;
};

bool readLanguage(CommandLine& line, const QString& value)
{
    line.language = value;
    return languages().contains(value);
}

bool readTheme(CommandLine& line, const QString& value)
{
    const auto theme = themeOfWord(value);
    if (theme)
        line.theme = theme;
    return theme.has_value();
}

bool readPage(CommandLine& line, const QString& value)
{
    line.page = value == QLatin1String("all") ? QString() : value;
    return line.page.isEmpty() || std::ranges::any_of(pages(), [&](const PageEntry& page) {
               return QLatin1String(page.id) == value;
           });
}

bool readSize(CommandLine& line, const QString& value)
{
    const QStringList sides = value.split(QLatin1Char('x'));
    if (sides.size() != 2)
        return false;
    line.size = QSize(sides[0].toInt(), sides[1].toInt());
    return std::max(line.size.width(), line.size.height()) <= kLargestSide && !line.size.isEmpty();
}

bool readScale(CommandLine& line, const QString& value)
{
    line.scale = value.toDouble();
    return line.scale > 0 && line.scale <= kLargestScale;
}

bool readRender(CommandLine& line, const QString& value)
{
    line.renderFolder = value;
    return !value.isEmpty();
}

bool readPdf(CommandLine& line, const QString& value)
{
    line.pdf = value;
    return !value.isEmpty();
}

constexpr std::array kOptions {
    Option {"language", "de|en", QT_TRANSLATE_NOOP("CommandLine", "Language of the program"),
            readLanguage},
    Option {"theme", "light|dark|contrast|system",
            QT_TRANSLATE_NOOP("CommandLine", "Colours of the program"), readTheme},
    Option {"page", "ID",
            QT_TRANSLATE_NOOP("CommandLine", "Page to show, or \"all\" to draw every one"),
            readPage},
    Option {"render", "FOLDER",
            QT_TRANSLATE_NOOP("CommandLine",
                              "Draws the pages into FOLDER/PAGE-LANGUAGE-THEME.png and ends; "
                              "needs no display"),
            readRender},
    Option {"pdf", "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "Writes the page on one A4 sheet and ends"), readPdf},
    Option {"size", "WxH", QT_TRANSLATE_NOOP("CommandLine", "Size of the drawn window (1280x800)"),
            readSize},
    Option {"scale", "X",
            QT_TRANSLATE_NOOP("CommandLine", "Pixels per point of the pictures (1.0)"), readScale},
};

QString flag(const Option& option)
{
    return QLatin1String("--") + QLatin1String(option.name);
}

void addOptions(QCommandLineParser& parser)
{
    for (const Option& option : kOptions)
        parser.addOption({QLatin1String(option.name), QString(), QLatin1String(option.value)});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QString()});
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList {QStringLiteral("trustbilanz")} + arguments))
        return failure(Error::Kind::BadOption, parser.errorText());
    CommandLine line;
    line.showsHelp = parser.isSet(QStringLiteral("help"));
    line.showsVersion = parser.isSet(QStringLiteral("version"));
    for (const Option& option : kOptions) {
        const QString name = QLatin1String(option.name);
        if (parser.isSet(name) && !option.read(line, parser.value(name)))
            return failure(Error::Kind::BadOption,
                           flag(option) + QLatin1Char(' ') + parser.value(name));
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return failure(Error::Kind::BadOption, files.at(1));
    line.workspace = files.value(0);
    return line;
}

QString commandLineHelp()
{
    QString help = QStringLiteral("trustbilanz [WORKSPACE] …\n\n");
    for (const Option& option : kOptions) {
        const QString usage = flag(option) + QLatin1Char(' ') + QLatin1String(option.value);
        help += QStringLiteral("  %1  %2\n")
                    .arg(usage, -28)
                    .arg(QCoreApplication::translate("CommandLine", option.help));
    }
    return help;
}

} // namespace trustbilanz
