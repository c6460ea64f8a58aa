// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/methodpage.h"

#include "widgets/evidencelist.h"
#include "widgets/helppages.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace trustbilanz {

namespace {
class MethodWords
{
    Q_DECLARE_TR_FUNCTIONS(MethodWords)
};

/// Which published figures stand on which page.
struct MethodEvidence {
    const char* method;
    const char* evidence;
};
constexpr std::array kEvidence {
    MethodEvidence {"loss-simulation", "revenue_loss_massive"},
    MethodEvidence {"loss-simulation", "breach_cost_2024"},
    MethodEvidence {"revenue-at-risk", "revenue_loss_massive"},
    MethodEvidence {"revenue-at-risk", "ebitda_growth_loss_massive"},
    MethodEvidence {"revenue-at-risk", "revenue_loss_example"},
    MethodEvidence {"revenue-at-risk", "revenue_growth_per_point"},
    MethodEvidence {"revenue-at-risk", "ebitda_per_point"},
    MethodEvidence {"balance-map", "buy_from_trusted"},
    MethodEvidence {"balance-map", "never_again"},
    MethodEvidence {"balance-map", "boycott_gen_z"},
    MethodEvidence {"balance-map", "boycott_millennials"},
    MethodEvidence {"tension", "frustrated_by_irrelevance_de"},
    MethodEvidence {"tension", "expect_personalisation"},
    MethodEvidence {"tension", "share_hobbies_for_targeting"},
    MethodEvidence {"tension", "no_purchase_privacy_concern"},
    MethodEvidence {"tension", "data_minimisers"},
    MethodEvidence {"tension", "data_minimisers_growth"},
    MethodEvidence {"tension", "policy_not_believed"},
    MethodEvidence {"tension", "optin_shock_meta"},
    MethodEvidence {"data-sharing", "breach_cost_2024"},
    MethodEvidence {"data-sharing", "breach_cost_finance_2024"},
    MethodEvidence {"data-sharing", "breach_cost_health_2024"},
    MethodEvidence {"data-sharing", "data_minimisers"},
    MethodEvidence {"measure-return", "privacy_benefit_cost"},
    MethodEvidence {"drivers", "sample_e3"},
    MethodEvidence {"drivers", "e3_efficiency"},
    MethodEvidence {"drivers", "e3_expertise"},
    MethodEvidence {"drivers", "e3_emotion"},
    MethodEvidence {"categories", "data_minimisers"},
    MethodEvidence {"categories", "data_minimisers_growth"},
    MethodEvidence {"categories", "share_hobbies_for_targeting"},
};

/// A page of the methods or another one of the help.
QString fileOf(const QString& id, const QString& language)
{
    QFile file(methodPath(id, language));
    if (!file.exists())
        file.setFileName(helpPath(id, language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString between(const QString& text, QLatin1String from, QLatin1String to)
{
    const qsizetype start = text.indexOf(from);
    const qsizetype end = text.indexOf(to, start);
    return start < 0 || end < 0 ? QString()
                                : text.mid(start + from.size(), end - start - from.size());
}

QString heading(const QString& words)
{
    return QStringLiteral("<h3>%1</h3>").arg(words.toHtmlEscaped());
}

QString inputsHtml(const MethodInputs& inputs)
{
    if (inputs.isEmpty())
        return {};
    QString rows;
    for (const MethodInput& input : inputs)
        rows += QStringLiteral(
                    "<tr><td class=\"name\">%1</td><td class=\"value\"><b>%2</b></td></tr>")
                    .arg(input.name.toHtmlEscaped(), input.value.toHtmlEscaped());
    return heading(MethodWords::tr("The figure you came from"))
        + QStringLiteral("<table class=\"inputs\" cellspacing=\"0\" cellpadding=\"5\">%1</table>")
              .arg(rows);
}

QString publishedHtml(const QString& id, const QString& language, const Theme& theme)
{
    const QStringList ids = evidenceOf(id);
    return ids.isEmpty()
        ? QString()
        : heading(MethodWords::tr("Published figures")) + evidenceHtml(ids, language, theme);
}

QString linkTo(const QString& id, const QString& words)
{
    return QStringLiteral("<a href=\"%1.html\">%2</a>").arg(id, words);
}

QString allMethods(const QString& language)
{
    QString items;
    for (const QString& id : methodIds(language))
        items += QStringLiteral("<p>%1</p>").arg(linkTo(id, methodTitle(id, language)));
    const QString title = MethodWords::tr("All methods").toHtmlEscaped();
    return QStringLiteral("<html><head><title>%1</title></head><body><h2>%1</h2>%2</body></html>")
        .arg(title, items);
}
} // namespace

QString methodPath(const QString& id, const QString& language)
{
    return QStringLiteral(":/help/%1/%2.html").arg(language, id);
}

QStringList methodIds(const QString& language)
{
    QStringList ids;
    const QDir folder(QStringLiteral(":/help/") + language);
    for (const QString& name : folder.entryList({QStringLiteral("*.html")}))
        ids << name.chopped(int(qstrlen(".html")));
    std::ranges::sort(ids, [&](const QString& a, const QString& b) {
        return methodTitle(a, language).localeAwareCompare(methodTitle(b, language)) < 0;
    });
    return ids;
}

QString methodTitle(const QString& id, const QString& language)
{
    return between(fileOf(id, language), QLatin1String("<title>"), QLatin1String("</title>"));
}

QStringList evidenceOf(const QString& method)
{
    QStringList ids;
    for (const MethodEvidence& row : kEvidence) {
        if (method == QLatin1String(row.method))
            ids << QLatin1String(row.evidence);
    }
    return ids;
}

QString methodPage(const QString& id, const QString& language, const MethodInputs& inputs,
                   const Theme& theme)
{
    if (id == QLatin1String(kAllMethods))
        return allMethods(language);
    if (QFile::exists(helpPath(id, language)))
        return helpPage(id, language, theme);
    QString page = fileOf(id, language);
    const qsizetype source = page.lastIndexOf(QLatin1String("<h3>"));
    if (source < 0)
        return page;
    page.insert(source, publishedHtml(id, language, theme));
    page.insert(page.indexOf(QLatin1String("<h3>")), inputsHtml(inputs));
    return page;
}

QString methodStyle(const Theme& theme)
{
    return QStringLiteral("body { color: %1; } a { color: %2; } h2 { font-size: 20px; }"
                          "h3 { font-size: 14px; margin-top: 18px; margin-bottom: 4px; }"
                          "p, li { line-height: 135%; margin-top: 4px; margin-bottom: 6px; }"
                          "td { border-bottom: 1px solid %3; } td.name, .muted { color: %4; }"
                          ".doubt { color: %5; }")
        .arg(theme.text.name(), theme.accent.name(), theme.border.name(), theme.mutedText.name(),
             theme.bad.name());
}

} // namespace trustbilanz
