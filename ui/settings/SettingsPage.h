#pragma once

#include <QWidget>

#include "ui/shell/Settings.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace ami::ui {
class ElidedLabel;

/// Look, language, size, grid, head-end, network. Every change counts at once.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(const FieldSettings& settings, QWidget* parent = nullptr);
    void setStorePath(const QString& path);
    void setManaged(const QString& reason);
    void setHeadEnd(const FieldSettings& settings);

Q_SIGNALS:
    void changed(const ami::ui::FieldSettings& settings);

private:
    QWidget* makeLook();
    QWidget* makeGrid();
    QWidget* makeHeadEnd();
    QWidget* makeNetwork();
    void addFile(QGridLayout* grid, int row, const QString& name, QLineEdit* field);
    void publish();

    FieldSettings settings_;
    QButtonGroup* themes_;
    QButtonGroup* scales_;
    QComboBox* language_;
    QDoubleSpinBox* nominal_;
    QDoubleSpinBox* tolerance_;
    QLineEdit* endpoint_;
    QLineEdit* certificate_;
    QLineEdit* key_;
    QLineEdit* authority_;
    QLineEdit* proxy_;
    QLineEdit* proxySecret_;
    QCheckBox* metered_;
    QSpinBox* daily_;
    QSpinBox* monthly_;
    ElidedLabel* store_;
};

}  // namespace ami::ui
