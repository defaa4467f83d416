#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

#include "ui/theme/Icons.h"

namespace ami::ui {

enum class Page { Today, Meter, Live, Commission, Keys, Mesh, Sync, Reports, Coap, Settings, Help };
inline constexpr int pageCount = 11;

/// Name, icon and key of a place in the rail.
struct PlaceInfo {
    QString name;
    Icon icon;
    QString key;
};
PlaceInfo placeInfo(Page page);

/// One row of the rail: icon, name, key.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit RailButton(Page page, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon icon_;
    QString key_;
};

/// The dark rail on the left: the places of the program.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    void setCurrent(Page page);
    RailButton* button(Page page) const;

Q_SIGNALS:
    void chosen(ami::ui::Page page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup group_;
};

}  // namespace ami::ui
