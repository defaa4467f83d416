#pragma once

#include <QWidget>

#include "app/readings/Registers.h"

class QButtonGroup;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QStackedWidget;

namespace ami::ui {
class Button;
class Chip;
class ObjectsModel;
class ProfileData;
class TimeChart;

/// Reads the load profile for a period and shows it as chart and table; missing intervals are named, never filled.
class ProfileCard : public QWidget {
    Q_OBJECT
public:
    ProfileCard(ProfileData* profile, ObjectsModel* objects, QWidget* parent = nullptr);
    void setReady(bool ready);
    Button* readButton() const { return read_; }
    /// 0 day, 1 week, 2 month, 3 all, 4 from-to
    void choosePeriod(int period);

Q_SIGNALS:
    void requested(const ami::app::ProfileRequest& request);

private:
    void fillProfiles();
    void show();
    void submit();

    ProfileData* data_;
    ObjectsModel* objects_;
    QComboBox* profile_;
    QComboBox* register_;
    QButtonGroup* periods_;
    QDateTimeEdit* from_;
    QDateTimeEdit* to_;
    QWidget* range_;
    Button* read_;
    QLabel* summary_;
    Chip* gaps_;
    QStackedWidget* stack_;
    TimeChart* chart_;
};

}  // namespace ami::ui
