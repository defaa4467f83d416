#pragma once

#include <QWidget>
#include <memory>

#include "protocol/translate/Tree.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace ami::ui {
class HexView;
class MessageModel;

/// One message: its parts beside its octets. What is chosen on one side is marked on the other.
class MessageView : public QWidget {
    Q_OBJECT
public:
    explicit MessageView(QWidget* parent = nullptr);

    /// nullptr: there is nothing to show; @p words say why.
    void show(std::shared_ptr<const translate::Dissection> dissection, const QString& words = {});
    bool isEmpty() const;
    /// The message as the command line prints it, or as XML.
    QString asText() const;
    QString asXml() const;

    /// Gives the octets what they need, and the parts the rest.
    void takeRoom();

    QTreeView* tree() const { return tree_; }
    HexView* octets() const { return octets_; }
    MessageModel* model() const { return model_; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showBuffer(int buffer);
    void partChosen();
    void octetChosen(int offset);
    void copyPart();
    void restyle();
    void tellPart(const translate::Node& node);
    QString bufferWords(std::size_t index) const;

    MessageModel* model_;
    QTreeView* tree_;
    QTabBar* buffers_;
    HexView* octets_;
    QLabel* part_;
    QSplitter* splitter_;
    QStackedWidget* stack_;
    QLabel* hint_;
    bool linking_ = false;  // one side is answering the other
};

}  // namespace ami::ui
