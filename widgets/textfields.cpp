// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace trustbilanz::text {

namespace {
struct Purpose {
    const char* field;
    const char* sentence; ///< context "FieldPurpose"
};

constexpr std::array kPurposes {
    Purpose {"customer",
             QT_TRANSLATE_NOOP("FieldPurpose", "Who answered. Only a pseudonym of it is stored.")},
    Purpose {"date",
             QT_TRANSLATE_NOOP("FieldPurpose",
                               "The day of the answer; without one it has no place in time.")},
    Purpose {"score",
             QT_TRANSLATE_NOOP("FieldPurpose",
                               "The answer: trust, satisfaction or recommendation, on your "
                               "scale.")},
    Purpose {"weight",
             QT_TRANSLATE_NOOP("FieldPurpose", "How much the answer counts; without one, once.")},
    Purpose {"id",
             QT_TRANSLATE_NOOP("FieldPurpose",
                               "Tells incidents apart and finds those already "
                               "stored.")},
    Purpose {"title", QT_TRANSLATE_NOOP("FieldPurpose", "What the incident is called in lists.")},
    Purpose {"brand", QT_TRANSLATE_NOOP("FieldPurpose", "Whose name the public connects with it.")},
    Purpose {"occurred", QT_TRANSLATE_NOOP("FieldPurpose", "The day on which it happened.")},
    Purpose {"disclosed",
             QT_TRANSLATE_NOOP("FieldPurpose",
                               "The day on which it became known; trust falls "
                               "from here.")},
    Purpose {"resolved", QT_TRANSLATE_NOOP("FieldPurpose", "The day on which it was over.")},
    Purpose {"severity", QT_TRANSLATE_NOOP("FieldPurpose", "How bad it was, as a word or level.")},
    Purpose {"affected", QT_TRANSLATE_NOOP("FieldPurpose", "How many people it concerned.")},
    Purpose {"sensitivity",
             QT_TRANSLATE_NOOP("FieldPurpose", "How sensitive the data were that it concerned.")},
    Purpose {"owner",
             QT_TRANSLATE_NOOP("FieldPurpose",
                               "Own, partner, competitor or other; only your own "
                               "move the index.")},
    Purpose {"similarity",
             QT_TRANSLATE_NOOP("FieldPurpose", "How like your brand the other one is, 0 to 1.")},
    Purpose {"category", QT_TRANSLATE_NOOP("FieldPurpose", "The sort of incident.")},
    Purpose {"status",
             QT_TRANSLATE_NOOP("FieldPurpose",
                               "Whether it is confirmed; suspected ones do not "
                               "count.")},
    Purpose {"response", QT_TRANSLATE_NOOP("FieldPurpose", "How the company answered.")},
    Purpose {"media", QT_TRANSLATE_NOOP("FieldPurpose", "How loudly it was reported, 1 to 1.5.")},
    Purpose {"note", QT_TRANSLATE_NOOP("FieldPurpose", "Anything else worth keeping.")},
};
} // namespace

QString fieldPurpose(const QString& id)
{
    const auto found = std::ranges::find_if(
        kPurposes, [&](const Purpose& purpose) { return id == QLatin1String(purpose.field); });
    return found == kPurposes.end() ? QString()
                                    : QCoreApplication::translate("FieldPurpose", found->sentence);
}

} // namespace trustbilanz::text
