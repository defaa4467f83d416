#pragma once

#include <QWidget>

#include "app/workbench/MeterService.h"
#include "app/workbench/StoreService.h"
#include "ui/meter/ObjectsModel.h"
#include "ui/meter/ProfileData.h"
#include "ui/meter/RegisterModel.h"

class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace ami::ui {
class Button;
class Chip;
class ActsModel;
class ControlPart;
class EventsPart;
class ProfileCard;

/// What the meter is, what its registers say, what its load profile holds, which objects it has.
class MeterPage : public QWidget {
    Q_OBJECT
public:
    MeterPage(RegisterModel* registers, ObjectsModel* objects, ProfileData* profile, ActsModel* acts, QWidget* parent = nullptr);
    ProfileCard* profileCard() const { return profile_; }
    ControlPart* control() const { return control_; }
    EventsPart* events() const { return events_; }
    Button* readRegistersButton() const { return readRegisters_; }
    QTabBar* tabs() const { return tabs_; }

public Q_SLOTS:
    void setPhase(ami::app::LinkPhase phase);
    void setLink(const ami::app::LinkInfo& info);
    void setIdentity(const ami::app::MeterIdentity& identity);
    void setStored(const ami::app::StoredCount& count);
    void setBusy(bool busy);

Q_SIGNALS:
    void connectRequested();
    void registersRequested(const std::vector<ami::dlms::AttributeRef>& registers);
    void objectsRequested();
    void profileRequested(const ami::app::ProfileRequest& request);

private:
    QWidget* makeIdentityCard();
    QWidget* makeAssociationCard();
    QWidget* makeRegisters();
    QWidget* makeObjects();
    void fit(QTableView* table, const std::vector<int>& widths);
    void enable();

    RegisterModel* registers_;
    ObjectsModel* objects_;
    bool linked_ = false;
    bool busy_ = false;
    QStackedWidget* stack_;
    QLabel* identity_[8] = {};
    QLabel* association_[6] = {};
    Chip* drift_;
    Chip* stored_;
    QTabBar* tabs_;
    Button* readRegisters_;
    Button* readObjects_;
    ProfileCard* profile_;
    ControlPart* control_;
    EventsPart* events_;
};

}  // namespace ami::ui
