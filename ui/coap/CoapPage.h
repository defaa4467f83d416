#pragma once

#include <QPointer>
#include <QWidget>
#include <memory>

#include "ui/coap/CoapMemory.h"

class QLabel;
class QModelIndex;
class QStandardItemModel;
class QTabBar;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace ami::ui {
class Button;
class Chip;
class CoapBar;
class CoapConfirm;
class ElidedLabel;
class ErrorPanel;
class HexView;
class ObserveView;
class PayloadView;
class WritePanel;

/// A browser for CoAP servers: their resources on the left, what they say on the right.
class CoapPage : public QWidget {
    Q_OBJECT
public:
    explicit CoapPage(QWidget* parent = nullptr);
    CoapBar* bar() const { return bar_; }
    QTreeView* tree() const { return tree_; }
    QTabBar* tabs() const { return tabs_; }
    PayloadView* values() const { return values_; }
    HexView* octets() const { return octets_; }
    ObserveView* observed() const { return observed_; }
    WritePanel* writing() const { return writing_; }
    QTableView* exchanges() const { return exchanges_; }
    Button* readButton() const { return read_; }
    QString codeWords() const;
    CoapConfirm* question() const;

public Q_SLOTS:
    /// As if typed and discovered; a path in it is read.
    void openAddress(const QString& url);
    void remember(const ami::ui::CoapMemory& memory);
    void setTree(const QString& server, const std::shared_ptr<const ami::app::coap::ResourceTree>& tree);
    void setReply(const std::shared_ptr<const ami::app::CoapReply>& reply);
    void addState(const std::shared_ptr<const ami::app::CoapReply>& state);
    void setObserving(bool is);
    void setWaiting(const ami::app::CoapWait& wait);
    void setFinished();
    void setError(const ami::Error& error);
    void addLog(const ami::app::CoapLogLine& line);
    void setRecent(const QStringList& addresses);

Q_SIGNALS:
    void discoverRequested(const QString& address, const ami::app::coap::CoapAccess& access);
    void readRequested(const ami::app::coap::Ask& ask, const ami::app::coap::CoapAccess& access);
    void writeRequested(const ami::app::coap::Ask& ask, const ami::app::coap::CoapAccess& access);
    void observeRequested(const ami::app::coap::Ask& ask, const ami::app::coap::CoapAccess& access);
    void stopObservingRequested();
    void cancelRequested();
    void exported(const QString& file);
    void exportFailed(const QString& why);

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void discover();
    void choose(const QModelIndex& index);
    void readChosen();
    void observeChosen();
    void ask(int method, const QByteArray& payload, int format);
    void exportIt();
    void writeTo(const QString& file);
    void enable();
    std::optional<app::coap::Ask> chosenAsk() const;

    CoapBar* bar_;
    ErrorPanel* errors_;
    QStandardItemModel* resources_;
    QTreeView* tree_;
    QLabel* treeWords_;
    ElidedLabel* path_;
    ElidedLabel* about_;
    Chip* code_;
    Button* read_;
    Button* export_;
    QTabBar* tabs_;
    QStackedWidget* views_;
    PayloadView* values_;
    HexView* octets_;
    ObserveView* observed_;
    WritePanel* writing_;
    QStandardItemModel* lines_;
    QTableView* exchanges_;
    QPointer<CoapConfirm> question_;
    std::optional<app::coap::CoapAddress> server_;
    std::string chosen_;        ///< path
    std::string wanted_;        ///< path to be read when the list has come
    std::shared_ptr<const app::CoapReply> reply_;
    bool isBusy_ = false;
};

}  // namespace ami::ui
