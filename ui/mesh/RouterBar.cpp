#include "ui/mesh/RouterBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/mesh/MeshWords.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using namespace std::chrono_literals;

QString wordsOf(const app::MeshState& state) {
    using app::mesh::RouterPhase;
    switch (state.phase) {
        case RouterPhase::Connecting: return RouterBar::tr("connecting");
        case RouterPhase::Watching: return RouterBar::tr("watching");
        case RouterPhase::Waiting: return RouterBar::tr("waits for the router");
        case RouterPhase::Stopped: break;
    }
    if (state.error) return RouterBar::tr("not connected");
    return state.hasEnded ? RouterBar::tr("recording ended") : RouterBar::tr("no router");
}

namespace {

Tone toneOf(const app::MeshState& state) {
    using app::mesh::RouterPhase;
    switch (state.phase) {
        case RouterPhase::Connecting: return Tone::Info;
        case RouterPhase::Watching: return Tone::Ok;
        case RouterPhase::Waiting: return Tone::Warn;
        case RouterPhase::Stopped: break;
    }
    return state.error ? Tone::Bad : Tone::Neutral;
}

}  // namespace

RouterBar::RouterBar(QWidget* parent)
    : QWidget(parent),
      chip_(new Chip),
      totals_(new ElidedLabel),
      age_(text({}, "label")),
      field_(new QComboBox),
      connect_(new Button(tr("Connect"), Button::Kind::Primary)),
      leave_(new Button(tr("Leave"))),
      refresh_(new Button(tr("Ask now"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(10));
    row->addWidget(text(tr("Mesh"), "title"));
    row->addWidget(chip_);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    totals_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->addStretch(1);
    words->addWidget(totals_);
    words->addWidget(age_);
    words->addStretch(1);
    row->addLayout(words, 1);
    field_->setEditable(true);
    field_->setInsertPolicy(QComboBox::NoInsert);
    field_->setAccessibleName(tr("Address of the border router"));
    field_->lineEdit()->setPlaceholderText(tr("wsbrd: or wsbrd+ssh://host"));
    field_->lineEdit()->setAccessibleName(tr("Address of the border router"));
    field_->setToolTip(tr("wsbrd:  the daemon on this computer\nwsbrd+ssh://user@host  on another one\nlinux:nan0  this computer's own routes\n"
                          "replay:FILE  a recording"));
    field_->setMinimumContentsLength(20);
    field_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(field_);
    refresh_->setStrokeIcon(Icon::Refresh);
    refresh_->setToolTip(tr("Asks the router at once instead of at the next turn"));
    row->addWidget(refresh_);
    row->addWidget(leave_);
    row->addWidget(connect_);
    const auto ask = [this] {
        if (!address().isEmpty()) Q_EMIT connectRequested(address());
    };
    connect(connect_, &Button::clicked, this, ask);
    connect(field_->lineEdit(), &QLineEdit::returnPressed, this, ask);
    connect(leave_, &Button::clicked, this, &RouterBar::leaveRequested);
    connect(refresh_, &Button::clicked, this, &RouterBar::refreshRequested);
    clock_.setInterval(1s);
    connect(&clock_, &QTimer::timeout, this, &RouterBar::tellAge);
    setState({});
    setView({});
}

QString RouterBar::address() const { return field_->currentText().trimmed(); }
QLineEdit* RouterBar::addressField() const { return field_->lineEdit(); }
void RouterBar::setAddress(const QString& address) {
    field_->setEditText(address);
    field_->lineEdit()->setCursorPosition(0);
}

void RouterBar::setRecent(const QStringList& addresses) {
    const QString typed = field_->currentText();
    field_->clear();
    field_->addItems(addresses);
    setAddress(typed);
}

void RouterBar::setState(const app::MeshState& state) {
    state_ = state;
    chip_->set(wordsOf(state), toneOf(state));
    const bool runs = state.phase != app::mesh::RouterPhase::Stopped;
    connect_->setVisible(!runs);
    leave_->setVisible(runs);
    refresh_->setVisible(runs);
    tellAge();
}

void RouterBar::setView(const std::shared_ptr<const app::MeshView>& view) {
    if (!view || view->topology.nodes().empty()) {
        taken_.reset();
        clock_.stop();
        totals_->setWords({});
        tellAge();
        return;
    }
    const auto& network = view->topology.network();
    const app::MeshTotals& totals = view->totals;
    QStringList parts;
    network_.clear();
    if (network.name) network_ += format::fromUtf8(*network.name) + QStringLiteral(" · ");
    if (network.fanVersion) network_ += (*network.fanVersion >= 2 ? QStringLiteral("Wi-SUN FAN 1.1") : QStringLiteral("Wi-SUN FAN 1.0")) + QStringLiteral(" · ");
    parts << tr("%n node(s)", nullptr, static_cast<int>(totals.nodes));
    parts << tr("%1 operational").arg(totals.operational);
    parts << tr("%1 weak").arg(totals.weak);
    parts << tr("%1 stuck").arg(totals.stuck);
    totals_->setWords(parts.join(QStringLiteral(" · ")));
    taken_ = view->topology.lastTaken();
    now_ = view->now;
    shown_ = std::chrono::steady_clock::now();
    clock_.start();
    tellAge();
}

void RouterBar::tellAge() {
    if (!taken_) {
        age_->setText(state_.address.isEmpty() ? tr("Choose a border router.") : tr("Nothing was heard of the mesh yet."));
        return;
    }
    const auto passed = state_.hasEnded ? 0ms : std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - shown_);
    const QString age = meshwords::duration(now_ - *taken_ + passed);
    age_->setText(network_ + (state_.hasEnded ? tr("as of %1").arg(format::dateTime(*taken_)) : tr("heard %1 ago").arg(age)));
}

}  // namespace ami::ui
