// The yardstick for start-up and memory: an empty main window of the size that AMI Field opens, painted once.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#include <cstdio>

class Window : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        std::puts("painted");
        std::fflush(stdout);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Window window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
