#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "protocol/dlms/Cosem.h"

namespace ami::ui {

/// The meter's object list: name, OBIS code, interface class, what may be read and written.
class ObjectsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Code, Class, Access, ColumnCount };
    explicit ObjectsModel(QObject* parent = nullptr);
    void set(std::vector<dlms::ObjectListEntry> objects);
    void clear() { set({}); }
    const std::vector<dlms::ObjectListEntry>& objects() const { return objects_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString members(const dlms::ObjectListEntry& object);

    std::vector<dlms::ObjectListEntry> objects_;
};

/// Energy and demand registers of the list: what "Read registers" reads.
std::vector<dlms::AttributeRef> billingRegisters(const std::vector<dlms::ObjectListEntry>& objects);
/// Profile generic objects that capture electricity over time.
std::vector<dlms::Obis> loadProfiles(const std::vector<dlms::ObjectListEntry>& objects);

}  // namespace ami::ui
