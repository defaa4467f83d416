#pragma once

#include <QAbstractItemModel>
#include <memory>
#include <vector>

#include "protocol/translate/Tree.h"

namespace ami::ui {

/// The parts of one decoded message as a tree: what each is called, and what it says.
class MessageModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Value, ColumnCount };

    explicit MessageModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}
    void show(std::shared_ptr<const translate::Dissection> dissection);
    const translate::Dissection* dissection() const { return dissection_.get(); }

    const translate::Node* nodeAt(const QModelIndex& index) const;
    /// The innermost part that owns the octet.
    QModelIndex indexOf(std::uint16_t buffer, std::uint32_t offset) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Nodes know no parents; these do.
    struct Entry {
        const translate::Node* node;
        const Entry* parent;
        int row;
        std::vector<std::unique_ptr<Entry>> children;
    };
    static std::unique_ptr<Entry> entryOf(const translate::Node& node, const Entry* parent, int row);
    const std::vector<std::unique_ptr<Entry>>& childrenOf(const QModelIndex& parent) const;
    QString words(const translate::Node& node) const;

    std::shared_ptr<const translate::Dissection> dissection_;
    std::vector<std::unique_ptr<Entry>> roots_;
};

}  // namespace ami::ui
