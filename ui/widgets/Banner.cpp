#include "ui/widgets/Banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

Banner::Banner(QWidget* parent)
    : QFrame(parent),
      phase_(text({}, "strong")),
      figures_(text({}, "body", "muted")),
      bar_(new QProgressBar),
      cancel_(new Button(tr("Cancel"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(dp(16), dp(6), dp(8), dp(6));
    row->setSpacing(dp(14));
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress"));
    bar_->setFixedHeight(dp(6));
    row->addWidget(phase_);
    row->addWidget(bar_, 1);
    row->addWidget(figures_);
    row->addWidget(cancel_);
    connect(cancel_, &Button::clicked, this, &Banner::cancelled);
    setVisible(false);
}

void Banner::show(const QString& phase, quint64 done, quint64 total, const QString& remark, std::chrono::milliseconds elapsed) {
    const QLocale locale;
    phase_->setText(phase);
    bar_->setRange(0, total ? 1000 : 0);
    if (total) bar_->setValue(static_cast<int>(std::min<quint64>(done * 1000 / total, 1000)));
    QStringList parts;
    if (total) parts << tr("%1 of %2").arg(locale.toString(done), locale.toString(total));
    else if (done) parts << locale.toString(done);
    if (!remark.isEmpty()) parts << remark;
    const auto seconds = elapsed.count() / 1000;
    parts << tr("%1 s").arg(locale.toString(qlonglong(seconds)));
    if (total && done && done < total && seconds >= 2) {
        parts << tr("about %1 s left").arg(locale.toString(qlonglong(double(seconds) * double(total - done) / double(done) + 0.5)));
    }
    figures_->setText(parts.join(QStringLiteral(" · ")));
    setVisible(true);
}

void Banner::finish() { setVisible(false); }

QString Banner::words() const { return phase_->text() + QLatin1Char(' ') + figures_->text(); }

void Banner::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.infoBg);
    painter.setPen(QPen(t.outlined ? t.info : t.infoBg, t.outlined ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), dp(10), dp(10));
}

}  // namespace ami::ui
