// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importers.h"
#include "widgets/importdialog/columnlist.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace trustbilanz {

class FieldCard;
class NotationCard;
class ScaleCard;
class SourceCard;

/// How one source is to be read: a column for every field, the scale, segments and drivers, number
/// and date format. Columns are suggested by their names, the scale never.
class MappingForm final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingForm(ImportKind kind, QWidget* parent = nullptr);
    /// Fills the lists of columns; recognised ones are chosen the first time.
    void setHeader(const QStringList& header);
    /// What was found out about the file and its numbers and dates.
    void showSource(const importers::Preview& preview);
    /// States the scale on which the workspace has the score already; for scores only.
    void suggestScale(const std::optional<ScoreScale>& scale);
    /// Takes such a scale back where the answers of the file contradict it; tells of the change.
    bool withdrawScale(const importers::Preview& preview);
    /// Takes over the plan of a profile; what it leaves open is as recognised.
    void setProfile(const ImportPlan& profile);
    /// Makes a column a segment or a driver; of scores only.
    void addSegment(const QString& column);
    void addDriver(const QString& column);
    /// Takes over a reading of an ambiguous column, e.g. "decimal:comma", "decimal:weight=comma".
    void setReading(const QString& id);
    ImportPlan plan() const;
    /// What has to be stated about the file before anything in it can be read; empty = nothing.
    QString sourceQuestion() const;
    /// Whether anything here could make the source readable, or there is something to map.
    bool isOfUse(const importers::Preview& preview) const;
    /// What still has to be stated about its content; empty = nothing.
    QString openQuestion() const;

signals:
    void changed();

private:
    QVBoxLayout* addPart(const QString& title, const QString& note, bool isRequired = false);
    void addFields();
    void addScale();
    void showProfile();
    void fillColumns();
    ColumnList* addList(ColumnList::Kind kind);
    void addOwner();
    QString columnQuestion() const;
    ImportKind m_kind;
    QStringList m_header;
    ImportPlan m_profile;
    QLabel* m_noColumns;
    SourceCard* m_source;
    NotationCard* m_notation;
    std::vector<FieldCard*> m_fields;
    ScaleCard* m_scale = nullptr;
    ColumnList* m_segments = nullptr;
    ColumnList* m_drivers = nullptr;
    QComboBox* m_owner = nullptr;
};

} // namespace trustbilanz
