// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/balancedocuments.h"
#include "app/cli/command.h"
#include "app/cli/trendpart.h"
#include "app/cli/workspacefile.h"
#include "models/records/startvalue.h"
#include "models/session/balancebuilder.h"
#include "models/trust/balance.h"
#include "widgets/balancewords.h"
#include "widgets/text.h"

#include <QJsonArray>

#include <CLI/App.hpp>

#include <memory>

namespace trustbilanz::cli {

namespace {
struct BalanceRequest {
    std::optional<double> weight; ///< of micro in the index; none = as stored
    std::optional<double> border; ///< of the fields of the map; none = as stored
    SharingSource sharing;
};

/// What is told of the balance.
struct BalanceAnswer {
    Trend trend; ///< with the rule that was asked for
    RankCheck ranks;
    Tension tension;
};

Result<BalanceAnswer> answerOf(const BalanceRequest& request, const session::WorkspaceData& data,
                               const Trend& trend)
{
    const SegmentFilter sharing {request.sharing.segment, request.sharing.open};
    return checkFilter("--sharing", data, sharing)
        .and_then([&] {
            return session::buildTension(data, trend.view,
                                         session::sharingSource(data, request.sharing));
        })
        .map([&](const Tension& tension) {
            BalanceAnswer answer {trend, {}, tension};
            BalanceRule& rule = answer.trend.rule;
            rule.microWeight = request.weight.value_or(rule.microWeight);
            rule.border = request.border.value_or(rule.border);
            answer.trend.balance = trust::balanceSeries(trend.micro, trend.macro, rule);
            answer.ranks = trust::rankCheck(answer.trend.balance);
            return answer;
        });
}

QJsonObject keysOf(const BalanceAnswer& answer)
{
    QJsonArray points;
    for (const BalancePoint& point : answer.trend.balance)
        points.append(document(point));
    const BalanceRule& rule = answer.trend.rule;
    return {{QStringLiteral("balance"), points},
            {QStringLiteral("balanceRule"),
             QJsonObject {{QStringLiteral("weight"), rule.microWeight},
                          {QStringLiteral("border"), rule.border}}},
            {QStringLiteral("balanceRanks"), document(answer.ranks)},
            {QStringLiteral("tension"), document(answer.tension)}};
}

/// Groups of a segment have their index in the document only: a column has one cell a period.
std::vector<TrendColumn> columnsOf(const Trend& trend)
{
    if (!trend.view.by.isEmpty() || trend.balance.empty())
        return {};
    TrendColumn column {Cli::tr("Balance"), {}};
    for (const BalancePoint& point : trend.balance) {
        if (!isStartValue(point))
            column.cells[point.period] = text::index(point.index);
    }
    return {column};
}

QString sentence(const QString& words)
{
    return words + QLatin1String(".\n");
}

QString textOf(const BalanceAnswer& answer)
{
    QString lines;
    if (answer.trend.view.by.isEmpty() && !answer.trend.balance.empty()) {
        lines += sentence(text::balanceFinding(answer.trend));
        lines += sentence(
            Cli::tr("Balance index: micro weighs %1, macro the rest; border of the fields %2")
                .arg(text::percent(answer.trend.rule.microWeight),
                     text::index(answer.trend.rule.border)));
        lines += sentence(Cli::tr("Ranks of the periods: %1").arg(text::rankFinding(answer.ranks)));
    }
    if (answer.tension.answer != TensionAnswer::NoSource)
        lines += sentence(Cli::tr("Sharing (%1): %2")
                              .arg(text::sharingSource(answer.tension.source),
                                   text::tensionFinding(answer.tension)))
            + text::tensionCaveat(answer.tension) + QLatin1Char('\n');
    return lines.isEmpty() ? lines : QLatin1Char('\n') + lines;
}

Result<void> storeSharing(const QString& text, SharingSource& sharing)
{
    return assignmentFrom(text).and_then([&](const std::pair<QString, QString>& assignment) {
        return listFrom(assignment.second).map([&](const QStringList& values) {
            sharing = {assignment.first, values};
        });
    });
}
} // namespace

TrendPart prepareBalance(CLI::App& parser)
{
    const auto request = std::make_shared<BalanceRequest>();
    addOption(parser, {"--balance-weight", "W"},
              Cli::tr("weight of micro in the balance index, 0 to 1 (as stored, 0.5)"),
              storeNumber(0, 1, [request](double weight) { request->weight = weight; }));
    addOption(parser, {"--balance-border", "INDEX"},
              Cli::tr("index value between the fields of the map (as stored, 50)"),
              storeNumber(0, 100, [request](double border) { request->border = border; }));
    addOption(parser, {"--sharing", "SEGMENT=VALUE[,VALUE...]"},
              Cli::tr("values that say that a customer shares data, for the tension test"),
              [request](const QString& text) { return storeSharing(text, request->sharing); });
    return [request](const session::WorkspaceData& data, const Trend& trend) {
        return answerOf(*request, data, trend).map([](const BalanceAnswer& answer) {
            return TrendAddition {keysOf(answer), columnsOf(answer.trend), textOf(answer)};
        });
    };
}

} // namespace trustbilanz::cli
