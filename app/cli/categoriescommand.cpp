// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/categoriestext.h"
#include "app/cli/command.h"
#include "app/cli/trendtext.h"
#include "app/cli/trustdocuments.h"
#include "app/cli/workspacefile.h"
#include "models/session/trustquestions.h"

#include <CLI/App.hpp>

#include <memory>

namespace trustbilanz::cli {

namespace {
/// What is given replaces what the workspace holds.
struct CategoriesRequest {
    QString path;
    TrendView view;
    std::vector<std::function<void(CategoryRules&)>> rules;
    std::optional<DayRange> first;
    std::optional<DayRange> second;
};
using Request = std::shared_ptr<CategoriesRequest>;

/// "2025-01-01..2025-06-30", both ends inclusive.
Setter storeRange(std::optional<DayRange>& target)
{
    return [&target](const QString& text) -> Result<void> {
        const QStringList ends = text.split(QStringLiteral(".."));
        std::optional<Day> from;
        std::optional<Day> to;
        if (ends.size() != 2 || !storeDay(from)(ends[0]) || !storeDay(to)(ends[1]) || *from > *to)
            return refused(Cli::tr("%1 is not YYYY-MM-DD..YYYY-MM-DD").arg(text));
        target = DayRange {*from, *to};
        return {};
    };
}

Setter storeRule(const Request& request, double CategoryRules::*member)
{
    return storeNumber(0, 100, [request, member](double value) {
        request->rules.emplace_back(
            [member, value](CategoryRules& rules) { rules.*member = value; });
    });
}

Setter storeRule(const Request& request, QString CategoryRules::*member)
{
    return [request, member](const QString& name) -> Result<void> {
        request->rules.emplace_back([member, name](CategoryRules& rules) { rules.*member = name; });
        return {};
    };
}

Setter storeRequired(const Request& request)
{
    return [request](const QString& text) -> Result<void> {
        const QStringList words = text.split(QLatin1Char(','));
        if (size_t(words.size()) != kSensitivities)
            return refused(Cli::tr("%1: five numbers are needed").arg(text));
        std::array<double, kSensitivities> required {};
        for (size_t i = 0; i < kSensitivities; ++i) {
            const Result<double> number = numberFrom(words[qsizetype(i)], 0, 100);
            if (!number)
                return tl::unexpected(number.error());
            required[i] = *number;
        }
        request->rules.emplace_back(
            [required](CategoryRules& rules) { rules.required = required; });
        return {};
    };
}

Result<void> checkRules(const CategoryRules& rules)
{
    return isValid(rules) ? Result<void>()
                          : refused(Cli::tr("--low, --high, --required: thresholds must not fall"));
}

/// The halves of the range unless both ranges are given.
std::optional<std::pair<DayRange, DayRange>> comparedRanges(const session::WorkspaceData& data,
                                                            const CategoriesRequest& request)
{
    if (request.first && request.second)
        return std::pair {*request.first, *request.second};
    return session::rangesOf(data, request.view, session::FlowRanges::Halves);
}

Result<Answer> answerOf(const session::WorkspaceData& data, const CategoriesRequest& request)
{
    const auto series = session::buildCategories(data, request.view);
    if (!series)
        return tl::unexpected(series.error());
    const auto required = session::buildRequiredTrust(data, request.view);
    if (!required)
        return tl::unexpected(required.error());
    QJsonObject object = document(*series);
    QString text = headline(data.settings) + categoriesText(*series);
    if (const auto ranges = comparedRanges(data, request)) {
        const auto flows = session::buildFlows(data, request.view, ranges->first, ranges->second);
        if (!flows)
            return tl::unexpected(flows.error());
        object[QStringLiteral("flows")] = document(*flows);
        text += QLatin1Char('\n') + flowsText(*flows);
    }
    object[QStringLiteral("requiredTrust")] = document(*required);
    text += QLatin1Char('\n') + requiredTrustText(*required);
    return Answer {QJsonDocument(object), text};
}

Result<Answer> runCategories(const CategoriesRequest& request, const Progress& progress)
{
    if (request.first.has_value() != request.second.has_value())
        return refused(Cli::tr("--first and --second belong together"));
    return checkRange(request.view)
        .and_then([&] { return readWorkspace(request.path, progress); })
        .and_then([&](session::WorkspaceData data) {
            for (const auto& change : request.rules)
                change(data.categoryRules);
            return checkFilters(data, request.view)
                .and_then([&] { return checkRules(data.categoryRules); })
                .and_then([&] { return answerOf(data, request); });
        });
}

void addRuleOptions(CLI::App& parser, const Request& request)
{
    addOption(parser, {"--willingness", "NAME"},
              Cli::tr("segment or driver that tells of willingness to share"),
              storeRule(request, &CategoryRules::willingness));
    addOption(parser, {"--data", "SEGMENT"},
              Cli::tr("segment that tells which data were asked for"),
              storeRule(request, &CategoryRules::data));
    addOption(parser, {"--low", "X"}, Cli::tr("trust is low below X (40)"),
              storeRule(request, &CategoryRules::lowBelow));
    addOption(parser, {"--high", "X"}, Cli::tr("trust is high from X (70)"),
              storeRule(request, &CategoryRules::highFrom));
    addOption(parser, {"--required", "A,B,C,D,E"},
              Cli::tr("trust that data of sensitivity 1 to 5 need (40,50,60,70,80)"),
              storeRequired(request));
}
} // namespace

Action prepareCategories(CLI::App& parser)
{
    const auto request = std::make_shared<CategoriesRequest>();
    addWorkspace(parser, request->path);
    addRangeOptions(parser, request->view);
    addSeriesOptions(parser, request->view);
    addRuleOptions(parser, request);
    addOption(parser, {"--first", "D..D"}, Cli::tr("flows: first range (first half)"),
              storeRange(request->first));
    addOption(parser, {"--second", "D..D"}, Cli::tr("flows: second range (second half)"),
              storeRange(request->second));
    return [request](const Progress& progress) { return runCategories(*request, progress); };
}

} // namespace trustbilanz::cli
