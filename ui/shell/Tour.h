#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <deque>
#include <functional>

#include "ui/theme/Tokens.h"

namespace ami::ui {
class Controller;

/// Drives the real window with key and mouse events through the main job: connect, live, load profile, store, sync, receipt. Each step has
/// a deadline, prints one line, and leaves a picture.
class Tour : public QObject {
    Q_OBJECT
public:
    Tour(Controller& controller, const QString& folder, QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(int failures);

private:
    struct Step {
        QString name;
        std::chrono::milliseconds deadline;
        std::function<void()> act;        ///< done once; may be empty
        std::function<bool()> done;       ///< asked every 50 ms
        std::function<QString()> result;  ///< figures for the line
        bool picture = true;
    };
    void script();
    void scriptReading();
    void scriptControl();
    void scriptSync();
    void scriptPushes();
    void scriptMesh();
    void addMesh();
    void addMeshSteps();
    void addMeshPictures();
    void scriptPictures();
    /// Changes theme and language as the settings page does.
    std::function<void(ThemeName, const QString&)> looks();
    void scriptTrace(const std::function<void(ThemeName, const QString&)>& look);
    void addPicture(const QString& name, std::function<void()> prepare);
    void next();
    void ask();
    void report(const QString& words);
    void save(const QString& name);
    void click(QWidget* target);
    void press(int key, Qt::KeyboardModifiers modifiers);

    Controller& controller_;
    QString folder_;
    std::deque<Step> steps_;
    QTimer poll_;
    QElapsedTimer clock_;
    int failures_ = 0;
    int number_ = 0;
    QString lastFailure_;
    quint64 samplesBefore_ = 0;
    quint64 storedBefore_ = 0;
    std::uint64_t rows_ = 0;
    bool jobDone_ = false;
    bool synced_ = false;
    QString controlled_;
};

}  // namespace ami::ui
