// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inputsources.h"

#include "models/records/evidence.h"
#include "models/session/scenariotemplates.h"
#include "widgets/languageguard.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>

namespace trustbilanz {

namespace {
class InputSources
{
    Q_DECLARE_TR_FUNCTIONS(InputSources)
};

const std::vector<session::ScenarioTemplate>& templates()
{
    static const std::vector<session::ScenarioTemplate> all = session::scenarioTemplates();
    return all;
}

QString language()
{
    return spokenLocale().language() == QLocale::German ? QStringLiteral("de")
                                                        : QStringLiteral("en");
}

QString wordsOf(const session::ScenarioTemplate& from, const QString& of)
{
    for (const session::TemplateSource& source : from.sources) {
        if (source.of != of)
            continue;
        const QString words = source.words[language()];
        if (source.evidence.isEmpty())
            return words;
        const Evidence figure = evidenceById(source.evidence, language());
        //: %1 why the figure is as it is, %2 who published it, %3 year
        return InputSources::tr("%1 Source: %2, %3.")
            .arg(words, figure.source)
            .arg(figure.year > 0 ? QString::number(figure.year)
                                 : InputSources::tr("year unknown"));
    }
    return {};
}

QString ownFigure()
{
    return InputSources::tr("Own figure.");
}
} // namespace

QString frequencySource(const Frequency& frequency)
{
    for (const session::ScenarioTemplate& each : templates()) {
        if (each.scenario.simulation.frequency == frequency)
            return wordsOf(each, QStringLiteral("frequency"));
    }
    return ownFigure();
}

QString lossSource(const LossComponent& component, const std::optional<MeasuredShare>& measured)
{
    const auto* revenue = std::get_if<LostRevenue>(&component.each);
    if (measured && revenue && revenue->trustLoss == measured->share)
        return InputSources::tr("Share lost: from own data, measured before and after “%1”.")
            .arg(measured->incident);
    for (const session::ScenarioTemplate& each : templates()) {
        for (const LossComponent& loss : each.scenario.simulation.losses) {
            if (loss == component)
                return wordsOf(each, QStringLiteral("losses.") + loss.name);
        }
    }
    return ownFigure();
}

} // namespace trustbilanz
