// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/figurecells.h"
#include "models/session/keptsnapshot.h"
#include "models/session/session.h"
#include "models/store/pseudonyms.h"
#include "tests/support.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace trustbilanz;
using namespace trustbilanz::session;
using store::Store;

namespace {
constexpr int kPatience = 60'000;
constexpr int kManyRows = 200'000;

ImportPlan scorePlan()
{
    ImportPlan plan;
    plan.columns = {{QStringLiteral("customer"), QStringLiteral("customer")},
                    {QStringLiteral("date"), QStringLiteral("date")},
                    {QStringLiteral("score"), QStringLiteral("score")}};
    plan.segments = {{QStringLiteral("region"), QStringLiteral("region")}};
    plan.scale = ScoreScale {0, 10, false};
    return plan;
}

/// January: 32 customers in two regions. February: 7, too few to show.
QByteArray scores()
{
    QByteArray csv = "customer,date,score,region\n";
    for (int i = 0; i < 32; ++i)
        csv += "c" + QByteArray::number(i) + ",2024-01-15," + QByteArray::number(i % 10) + ".3,"
            + (i < 20 ? "North\n" : "South\n");
    for (int i = 0; i < 7; ++i)
        csv += "c" + QByteArray::number(i) + ",2024-02-15,9.7,North\n";
    return csv;
}

QByteArray manyScores()
{
    QByteArray csv = "customer,date,score,region\n";
    for (int i = 0; i < kManyRows; ++i)
        csv += "m" + QByteArray::number(i) + ",2024-03-15,5,North\n";
    return csv;
}

Incident outage()
{
    Incident incident;
    incident.id = QStringLiteral("outage");
    incident.title = QStringLiteral("Outage");
    incident.disclosed = PartialDate::from(2024, 1, 10);
    incident.severity = 4;
    return incident;
}

QString key(const char* name)
{
    return QLatin1String(name);
}

bool settle(const Session& session)
{
    return QTest::qWaitFor([&] { return !session.isBusy(); }, kPatience);
}

/// Everything a snapshot tells, but for what marks it as kept.
void compare(const Snapshot& kept, const Snapshot& built)
{
    QCOMPARE(kept.settings, built.settings);
    QCOMPARE(kept.trend.view, built.trend.view);
    QCOMPARE(kept.trend.smallestGroup, built.trend.smallestGroup);
    QCOMPARE(std::pair(kept.trend.from, kept.trend.to),
             std::pair(built.trend.from, built.trend.to));
    QCOMPARE(kept.trend.micro, built.trend.micro);
    QCOMPARE(kept.trend.macro, built.trend.macro);
    QCOMPARE(kept.trend.gap, built.trend.gap);
    QCOMPARE(kept.trend.incidents, built.trend.incidents);
    QCOMPARE(kept.trend.scaleChanges, built.trend.scaleChanges);
    QCOMPARE(kept.segments, built.segments);
    QCOMPARE(kept.scales, built.scales);
    QCOMPARE(kept.incidents, built.incidents);
    QCOMPARE(kept.recoveries.size(), built.recoveries.size());
    QCOMPARE(kept.batches, built.batches);
    QCOMPARE(kept.scenario, built.scenario);
    QCOMPARE(kept.firstDay, built.firstDay);
    QCOMPARE(kept.lastDay, built.lastDay);
    QCOMPARE(kept.precision, built.precision);
    QCOMPARE(kept.answers, built.answers);
    QCOMPARE(kept.customers, built.customers);
}

std::optional<Snapshot> keptIn(const QString& path)
{
    const Result<Store> store = Store::open(path, Store::Access::Read);
    return store ? keptSnapshot(*store, path) : std::nullopt;
}

QByteArray documentOf(const QString& path)
{
    return Store::open(path, Store::Access::Read)->document(QStringLiteral("snapshot")).value();
}

/// One bit of one customer, behind the store's back.
bool damageAnswers(const QString& path)
{
    const QString uuid = Store::open(path, Store::Access::Read)->settings().uuid;
    const Pseudonym customer = store::Pseudonymiser::open(uuid)->pseudonym("c5");
    QByteArray bytes = tests::readFile(path);
    const QByteArrayView wanted(customer.data(), qsizetype(customer.size()));
    const qsizetype place = bytes.indexOf(wanted.toByteArray());
    if (place < 0)
        return false;
    bytes[place] = char(bytes[place] ^ 1);
    tests::writeFile(path, bytes);
    return true;
}
} // namespace

class TestKeptSnapshot : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void sameFiguresAsBuilt();
    void afterEveryChange();
    void neverAnOlderState_data();
    void neverAnOlderState();
    void brokenOnesCountAsNone_data();
    void brokenOnesCountAsNone();
    void holdsNothingThatIsHidden();
    void everyDigitComesBack();
    void showsWhileAnswersAreRead();
    void comesBackWhenAnswersAreBroken();
    void anotherViewIsNotKept();

private:
    /// A workspace with two imports, as the window leaves it.
    QString make(const char* name);

    std::optional<tests::PrivateHome> m_home;
    QString m_csv;
};

void TestKeptSnapshot::init()
{
    m_home.emplace();
    m_csv = tests::writeFile(m_home->file(QStringLiteral("scores.csv")), scores());
}

QString TestKeptSnapshot::make(const char* name)
{
    const QString path = m_home->file(QLatin1String(name));
    Session session;
    session.create(path, {});
    settle(session);
    session.importFile(m_csv, scorePlan());
    session.saveIncident(outage());
    settle(session);
    return path;
}

void TestKeptSnapshot::sameFiguresAsBuilt()
{
    const QString path = make("brand.trust");
    const auto kept = keptIn(path);
    QVERIFY(kept);
    QVERIFY(kept->isReading);
    QCOMPARE(kept->path, path);
    QCOMPARE(kept->trend.micro.size(), size_t(2));
    const auto data = loadWorkspace(*Store::open(path, Store::Access::Read));
    VERIFY_RESULT(data);
    const auto built = buildSnapshot(*data, {});
    VERIFY_RESULT(built);
    QVERIFY(!built->isReading);
    compare(*kept, *built);
}

void TestKeptSnapshot::afterEveryChange()
{
    const QString path = make("brand.trust");
    Session session;
    session.open(path);
    QVERIFY(settle(session));
    session.undo(1);
    QVERIFY(settle(session));
    QCOMPARE(keptIn(path)->answers, 0);
    session.deleteIncident(outage().id);
    QVERIFY(settle(session));
    QVERIFY(keptIn(path)->incidents.empty());
    const QByteArray before = documentOf(path);
    session.reload();
    QVERIFY(settle(session));
    QCOMPARE(documentOf(path), before);
}

void TestKeptSnapshot::neverAnOlderState_data()
{
    using Change = std::function<bool(Store&)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("incident") << Change([](Store& store) {
        Incident other = outage();
        other.severity = 5;
        return store.saveIncident(other).has_value();
    });
    QTest::newRow("no incident") << Change(
        [](Store& store) { return store.deleteIncident(outage().id).has_value(); });
    QTest::newRow("undo") << Change([](Store& store) { return store.undo(1).has_value(); });
    QTest::newRow("k") << Change([](Store& store) {
        WorkspaceSettings settings = store.settings();
        settings.smallestGroup = 40;
        return store.saveSettings(settings).has_value();
    });
}

void TestKeptSnapshot::neverAnOlderState()
{
    using Change = std::function<bool(Store&)>;
    QFETCH(Change, change);
    const QString path = make("brand.trust");
    QVERIFY(keptIn(path));
    {
        Result<Store> store = Store::open(path, Store::Access::Write); // another program
        VERIFY_RESULT(store);
        QVERIFY(change(*store));
    }
    QVERIFY(!keptIn(path));
}

void TestKeptSnapshot::brokenOnesCountAsNone_data()
{
    using Damage = std::function<QByteArray(QByteArray)>;
    QTest::addColumn<Damage>("damage");
    QTest::newRow("nothing") << Damage([](const QByteArray&) { return QByteArray("{}"); });
    QTest::newRow("cut") << Damage([](const QByteArray& json) { return json.chopped(9); });
    QTest::newRow("no JSON") << Damage([](const QByteArray&) { return QByteArray("\0\xff", 2); });
    QTest::newRow("another answer") << Damage([](QByteArray json) {
        return json.replace("2024", "2025").replace("\"North\"", "\"Nord\"");
    });
    QTest::newRow("a later format") << Damage([](QByteArray json) {
        QJsonObject all = QJsonDocument::fromJson(json).object();
        all[QStringLiteral("format")] = 1000;
        return QJsonDocument(all).toJson();
    });
}

void TestKeptSnapshot::brokenOnesCountAsNone()
{
    using Damage = std::function<QByteArray(QByteArray)>;
    QFETCH(Damage, damage);
    const QString path = make("brand.trust");
    const QByteArray damaged = damage(documentOf(path));
    QVERIFY(damaged != documentOf(path));
    {
        Result<Store> store = Store::open(path, Store::Access::Write);
        VERIFY_RESULT(store->saveDocument(QStringLiteral("snapshot"), damaged));
    }
    QVERIFY(!keptIn(path));
    // Another one is kept; at the next opening where somebody was reading just then.
    const auto keptByOpening = [&path] {
        Session session;
        session.open(path);
        return settle(session) && session.isOpen() && keptIn(path);
    };
    QTRY_VERIFY(keptByOpening());
}

void TestKeptSnapshot::holdsNothingThatIsHidden()
{
    const QString path = make("brand.trust");
    const MicroPoint february = keptIn(path)->trend.micro.back();
    MicroPoint hidden;
    hidden.period = dayFrom({2024, 2, 1});
    hidden.hidden = true;
    QCOMPARE(february, hidden);
    constexpr int kFirstFigure = 5;
    const QJsonObject figures
        = QJsonDocument::fromJson(documentOf(path)).object()[key("figures")].toObject();
    const QJsonArray written = figures[key("points")].toArray()[1].toArray();
    QVERIFY(written.size() > kFirstFigure);
    for (int i = kFirstFigure; i < written.size(); ++i)
        QVERIFY(written[i].isNull() || written[i].toDouble() == 0);
}

void TestKeptSnapshot::everyDigitComesBack()
{
    MicroPoint point;
    point.period = -7;
    point.segment = QString();
    point.fewAnswers = point.bridged = true;
    point.customers = (1LL << 53) + 1;
    point.answers = 3;
    point.effectiveCustomers = 1.0 / 3;
    point.mean = 0.1 + 0.2;
    point.low = -1e-300;
    point.deviation = 5e-324;
    point.net = NetTrust {1.5, {}, 3, {0.1, 0.2, 0.3}, {0.4, 0.5, 0.6}};
    point.deciles.emplace();
    point.deciles->back() = 100.0 / 7;
    const ScaleChange change {dayFrom({2024, 5, 6}),
                              {1, 5, true},
                              {0, 10, false},
                              ScaleBridge {1.1, -2, 3, 4, 5, 6},
                              true};
    const ScaleChange apart {dayFrom({2024, 6, 6}), {1, 5, true}, {0, 10, false}, {}, false};
    ScaleUse use;
    use.question = QStringLiteral("Effizienz");
    use.scale = {1, 7, false};
    use.labels = {{QStringLiteral("voll und ganz"), 7}};
    use.from = 5;
    use.to = 6;
    use.batches = {3, 1};
    use.precision = DatePrecision::Month;
    const KeptFigures figures {
        {12, 13, 14, 15, {{QStringLiteral("Süd"), {QString(), QStringLiteral("x")}}}, {use},
         DatePrecision::Year},
        {{point, MicroPoint()}, {change, apart}}};
    const QByteArray json = keptToJson(figures, "state");
    const auto back = keptFromJson(json, "state");
    QVERIFY(back);
    QCOMPARE(back->outline, figures.outline);
    QCOMPARE(back->micro.points, figures.micro.points);
    QCOMPARE(back->micro.scaleChanges, figures.micro.scaleChanges);
    QVERIFY(!keptFromJson(json, "another state"));
}

void TestKeptSnapshot::showsWhileAnswersAreRead()
{
    const QString path = make("brand.trust");
    const QString many = tests::writeFile(m_home->file(QStringLiteral("many.csv")), manyScores());
    Session session;
    session.create(m_home->file(QStringLiteral("other.trust")), {});
    QVERIFY(settle(session));
    session.importFile(many, scorePlan()); // reading waits for it
    session.open(path);
    QVERIFY(QTest::qWaitFor([&] { return session.snapshot()->isReading; }, kPatience));
    QVERIFY(!session.isOpen());
    QCOMPARE(session.path(), path);
    QCOMPARE(session.snapshot()->answers, 39);
    TrendView view;
    view.where = {{QStringLiteral("region"), {QStringLiteral("South")}}};
    session.setView(view);
    QVERIFY(settle(session));
    QVERIFY(session.isOpen());
    QVERIFY(!session.snapshot()->isReading);
    QCOMPARE(session.snapshot()->trend.view, view);
    QCOMPARE(session.snapshot()->trend.micro.front().customers, 12);
}

void TestKeptSnapshot::comesBackWhenAnswersAreBroken()
{
    const QString path = make("brand.trust");
    const QString other = make("other.trust");
    QVERIFY(damageAnswers(path));
    QVERIFY(keptIn(path)); // which is why it may show for a moment
    Session session;
    session.open(path);
    QSignalSpy failed(&session, &Session::failed);
    QVERIFY(settle(session));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!session.snapshot());
    QVERIFY(session.path().isEmpty());
    session.open(other);
    QVERIFY(settle(session));
    session.open(path);
    QVERIFY(settle(session));
    QCOMPARE(failed.count(), 2);
    QCOMPARE(session.path(), other);
    QVERIFY(session.isOpen());
    QVERIFY(!session.snapshot()->isReading);
}

void TestKeptSnapshot::anotherViewIsNotKept()
{
    const QString path = make("brand.trust");
    Session session;
    session.open(path);
    QVERIFY(settle(session));
    TrendView view;
    view.interval = Interval::Year;
    session.setView(view);
    QVERIFY(settle(session));
    session.deleteIncident(outage().id);
    QVERIFY(settle(session));
    QCOMPARE(session.snapshot()->trend.view, view);
    const auto kept = keptIn(path);
    QVERIFY(kept);
    QCOMPARE(kept->trend.view, TrendView());
    QCOMPARE(kept->trend.micro.size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestKeptSnapshot)
#include "tst_keptsnapshot.moc"
