#pragma once

#include <QWidget>

#include "ui/theme/Theme.h"

namespace ami::ui {

/// One large number with its unit; figures do not move when it changes.
class BigReadout : public QWidget {
    Q_OBJECT
public:
    explicit BigReadout(QWidget* parent = nullptr);
    /// An absent value is a dash.
    void set(const QString& value, const QString& unit);
    QString value() const { return value_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString value_;
    QString unit_;
};

/// A small label over a value.
class Stat : public QWidget {
    Q_OBJECT
public:
    explicit Stat(const QString& label, QWidget* parent = nullptr);
    void set(const QString& value);
    void setLabel(const QString& label);
    QString value() const { return value_; }
    QSize sizeHint() const override;
    /// Down to three quarters the value is written smaller, never cut.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString label_;
    QString value_;
};

/// Where a value stands in its tolerance band, with the smallest and the largest value seen.
class BandBar : public QWidget {
    Q_OBJECT
public:
    explicit BandBar(QWidget* parent = nullptr);
    void setBand(double low, double high);
    void setValue(double value, double minimum, double maximum, const QString& minimumText, const QString& maximumText);
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {theme::dp(120), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double place(double value) const;
    double low_ = 0, high_ = 1;
    bool has_ = false;
    double value_ = 0, minimum_ = 0, maximum_ = 0;
    QString words_;
};

}  // namespace ami::ui
