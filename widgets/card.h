// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/method.h"

#include <QColor>
#include <QFont>
#include <QFrame>

class QAbstractItemModel;
class QBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace trustbilanz {

class FlowLayout;
class Sparkline;

/// A framed surface with a finding as title, a subtitle that says unit, grain and method, and
/// buttons at its upper right.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    virtual void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    QString title() const;
    /// Where the content goes.
    QBoxLayout* body() const { return m_body; }
    /// A flat text button in the head of the card.
    QToolButton* addAction(const QString& objectName);
    /// The same in a line below the head, for words too long to stand beside the title.
    QToolButton* addActionBelow(const QString& objectName);
    /// Adds the button that answers "How is this calculated?" with a page of the help (method.h);
    /// so does F1.
    void setMethod(const QString& id);
    QString method() const { return m_methodId; } ///< empty = none
    /// What the figure shown now was made of, for the page of its method.
    void setMethodInputs(const MethodInputs& inputs);
    const MethodInputs& methodInputs() const { return m_methodInputs; }

    /// Says that a chart is in it, so that its picture can leave the window; in a ChartCard it is.
    void setHasChart() { m_hasChart = true; }
    bool hasChart() const { return m_hasChart; }

signals:
    void methodInputsChanged();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override; ///< with the watermark of sample data
    QLabel* titleLabel() const { return m_title; }

private:
    void nameMethod();
    QToolButton* m_method = nullptr;
    QString m_methodId;
    MethodInputs m_methodInputs;
    bool m_hasChart = false;
    QLabel* m_title;
    QLabel* m_subtitle;
    QBoxLayout* m_actions;
    FlowLayout* m_below = nullptr; ///< made with its first button
    QBoxLayout* m_body;
};

/// A key figure: name, value, one line of what it rests on, and a small trend line.
class KpiCard final : public Card
{
    Q_OBJECT
public:
    explicit KpiCard(QWidget* parent = nullptr);
    struct Content {
        QString name;
        QString value;
        QString confidence; ///< how sure it is, in a word with its sign: "● measured"
        QString note; ///< interval, n, source
        QString change; ///< with its arrow; empty = none
        const char* changeTone = ""; ///< of setTone(); good or bad only where a test says so
        QList<double> trend; ///< sparkline; NaN leaves a gap; empty = none
        QColor color;
        QString changeSince; ///< what the change is measured against
    };
    void setContent(const Content& content);
    /// Names the card `stem` and its parts "stem.value", "stem.change", "stem.confidence",
    /// "stem.note", so that tests find the figures.
    void setObjectNames(const QString& stem);

private:
    QLabel* m_value;
    QLabel* m_change;
    QLabel* m_since;
    QLabel* m_confidence;
    QLabel* m_note;
    Sparkline* m_sparkline;
};

/// A card that shows a chart or, after its Table button, the same figures as a table.
class ChartCard final : public Card
{
    Q_OBJECT
public:
    ChartCard(QWidget* chart, QAbstractItemModel* table, QWidget* parent = nullptr);
    void setTitle(const QString& title) override;
    void setTableShown(bool shown);
    bool isTableShown() const;
    QTableView* table() const { return m_table; }
    void retranslate();

private:
    void fitTable(bool shown);

    QStackedWidget* m_stack;
    QTableView* m_table;
    QToolButton* m_toggle;
};

/// Look and behaviour of every table: no grid, whole rows, sortable by Qt::UserRole through a
/// proxy, digits of one width in number columns, words wrapped, Ctrl+C copies the selected rows.
void setUpTable(QTableView& table, QAbstractItemModel& model);

/// Keeps a table that was set up as high as its rows, at most as that many; then it scrolls.
void growWithRows(QTableView& table, int mostRows);

/// Keeps the first column of words of a table that was set up at least so wide, in pixels; a table
/// too narrow for it scrolls to the side.
void keepRoomForWords(QTableView& table, int pixels);

/// A shorter text keeps the height of the one before it, so that what stands below does not move
/// under the mouse. In another language it gets its own.
void setTextInPlace(QLabel& label, const QString& text);

/// A word-wrapped label; tone is "", "muted", "good", "bad" or "badge" and follows the theme.
QLabel* makeLabel(int pixels, const char* tone = "", QFont::Weight weight = QFont::Normal);
void setTone(QWidget& widget, const char* tone);

} // namespace trustbilanz
