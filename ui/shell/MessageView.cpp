#include "ui/shell/MessageView.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>
#include <functional>
#include <utility>

#include "app/translate/TreeText.h"
#include "app/translate/XmlText.h"
#include "ui/shell/MessageModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

MessageView::MessageView(QWidget* parent)
    : QWidget(parent),
      model_(new MessageModel(this)),
      tree_(new QTreeView),
      buffers_(new QTabBar),
      octets_(new HexView),
      part_(paragraph({}, "small")),
      splitter_(new QSplitter(Qt::Horizontal)),
      stack_(new QStackedWidget),
      hint_(text({}, "body", "muted")) {
    tree_->setModel(model_);
    tree_->setAccessibleName(tr("Parts of the message"));
    tree_->setUniformRowHeights(true);
    tree_->setTextElideMode(Qt::ElideRight);
    tree_->setTabKeyNavigation(false);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->header()->hide();
    tree_->header()->setStretchLastSection(true);
    buffers_->setDocumentMode(true);
    buffers_->setDrawBase(false);
    buffers_->setExpanding(false);
    buffers_->setAccessibleName(tr("Which octets are shown"));
    const auto sheet = [](std::initializer_list<QWidget*> widgets, qsizetype stretched) {
        auto* card = new Card;
        card->body()->setContentsMargins(dp(4), dp(4), dp(4), dp(4));
        card->body()->setSpacing(0);
        for (QWidget* widget : widgets) card->body()->addWidget(widget, widget == *(widgets.begin() + stretched) ? 1 : 0);
        return card;
    };
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(dp(8));
    splitter_->addWidget(sheet({tree_}, 0));
    splitter_->addWidget(sheet({buffers_, octets_, part_}, 1));
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 0);
    connect(splitter_, &QSplitter::splitterMoved, this, &MessageView::restyle);
    part_->setTextFormat(Qt::RichText);
    part_->setContentsMargins(dp(8), dp(4), dp(8), dp(8));
    part_->setAccessibleName(tr("The chosen part"));
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setWordWrap(true);
    stack_->addWidget(splitter_);
    stack_->addWidget(sheet({hint_}, 0));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(stack_);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &MessageView::partChosen);
    connect(octets_, &HexView::chosen, this, &MessageView::octetChosen);
    connect(buffers_, &QTabBar::currentChanged, this, [this](int buffer) {
        if (!linking_ && buffer >= 0) showBuffer(buffer);
    });
    auto* copy = new QShortcut(QKeySequence::Copy, tree_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &MessageView::copyPart);
    restyle();
    show(nullptr);
}

void MessageView::restyle() {
    tree_->setIndentation(dp(12));
    tree_->setIconSize({dp(14), dp(14)});
    tree_->setColumnWidth(MessageModel::Name, qMin(dp(320), tree_->width() * 54 / 100));
}

void MessageView::takeRoom() {
    const int octets = octets_->widthOf(splitter_->width() >= octets_->widthOf(16) * 5 / 2 ? 16 : 8) + dp(8);
    splitter_->setSizes({splitter_->width() - octets - splitter_->handleWidth(), octets});
    restyle();
}

void MessageView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
}

void MessageView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    restyle();
}

bool MessageView::isEmpty() const { return model_->dissection() == nullptr; }

void MessageView::show(std::shared_ptr<const translate::Dissection> dissection, const QString& words) {
    linking_ = true;
    model_->show(std::move(dissection));
    while (buffers_->count() > 0) buffers_->removeTab(0);
    const auto* shown = model_->dissection();
    if (shown) {
        for (std::size_t i = 0; i < shown->buffers.size(); ++i) buffers_->addTab(bufferWords(i));
    }
    buffers_->setVisible(buffers_->count() > 1);
    linking_ = false;
    hint_->setText(words.isEmpty() ? tr("Choose a line to see what it says.") : words);
    stack_->setCurrentIndex(shown ? 0 : 1);
    if (!shown) return;
    showBuffer(0);
    tree_->expandAll();
    // What a person looks for is the message, not the frame around it.
    QModelIndex first = model_->index(0, MessageModel::Name);
    for (int i = 0; i < model_->rowCount(); ++i) {
        const QModelIndex root = model_->index(i, MessageModel::Name);
        for (int j = 0; j < model_->rowCount(root); ++j) {
            const QModelIndex child = model_->index(j, MessageModel::Name, root);
            for (int k = 0; k < model_->rowCount(child); ++k) {
                const QModelIndex inner = model_->index(k, MessageModel::Name, child);
                if (model_->rowCount(inner) > 0) {
                    tree_->setCurrentIndex(inner);
                    tree_->scrollTo(inner, QAbstractItemView::PositionAtTop);
                    return;
                }
            }
        }
    }
    tree_->setCurrentIndex(first);
}

QString MessageView::bufferWords(std::size_t index) const {
    if (index == 0) return tr("On the wire");
    const auto origin = model_->dissection()->buffers[index].origin();
    return origin == "deciphered" ? tr("Deciphered") : origin == "segments" ? tr("Segments joined") : tr("Blocks joined");
}

void MessageView::showBuffer(int buffer) {
    const auto* shown = model_->dissection();
    if (!shown || buffer < 0 || static_cast<std::size_t>(buffer) >= shown->buffers.size()) return;
    const BytesView octets = shown->buffers[static_cast<std::size_t>(buffer)].view();
    std::vector<bool> masked(octets.size());
    std::vector<unsigned char> seen(octets.begin(), octets.end());
    for (const auto& range : shown->secrets(static_cast<std::uint16_t>(buffer))) {
        for (std::uint32_t i = range.offset; i < range.end() && i < masked.size(); ++i) {
            masked[i] = true;
            seen[i] = 0;
        }
    }
    octets_->setOctets(std::move(seen), std::move(masked));
}

void MessageView::partChosen() {
    const auto* node = model_->nodeAt(tree_->currentIndex());
    if (!node) return;
    const bool answering = std::exchange(linking_, true);
    if (buffers_->currentIndex() != node->buffer) {
        buffers_->setCurrentIndex(node->buffer);
        showBuffer(node->buffer);
    }
    octets_->mark(static_cast<int>(node->range.offset), static_cast<int>(node->range.length));
    tellPart(*node);
    linking_ = answering;
}

/// The whole of what the tree may have had to cut.
void MessageView::tellPart(const translate::Node& node) {
    const QModelIndex part = tree_->currentIndex();
    const QString value = part.siblingAtColumn(MessageModel::Value).data().toString();
    const QString place = tr("%n octet(s) at %1", nullptr, static_cast<int>(node.range.length)).arg(QStringLiteral("%1").arg(node.range.offset, 4, 16, QLatin1Char('0')).toUpper());
    part_->setText(QStringLiteral("<b>%1</b> · %2").arg(part.siblingAtColumn(MessageModel::Name).data().toString().toHtmlEscaped(), place) +
                   (value.isEmpty() ? QString() : QStringLiteral("<br>") + value.toHtmlEscaped()));
}

void MessageView::octetChosen(int offset) {
    if (linking_) return;
    const QModelIndex part = model_->indexOf(static_cast<std::uint16_t>(qMax(0, buffers_->currentIndex())), static_cast<std::uint32_t>(offset));
    if (!part.isValid()) return;
    tree_->setCurrentIndex(part);
    tree_->scrollTo(part);
}

void MessageView::copyPart() {
    QStringList lines;
    const QModelIndex top = tree_->currentIndex().siblingAtColumn(MessageModel::Name);
    if (!top.isValid()) return;
    const std::function<void(const QModelIndex&, int)> put = [&](const QModelIndex& at, int depth) {
        const QString value = at.siblingAtColumn(MessageModel::Value).data().toString();
        lines << QString(depth * 2, QLatin1Char(' ')) + at.data().toString() + (value.isEmpty() ? QString() : QStringLiteral("  ") + value);
        for (int i = 0; i < model_->rowCount(at); ++i) put(model_->index(i, MessageModel::Name, at), depth + 1);
    };
    put(top, 0);
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

QString MessageView::asText() const {
    return isEmpty() ? QString() : app::treeText(*model_->dissection()).join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString MessageView::asXml() const {
    if (isEmpty()) return {};
    app::XmlTextWriter writer;
    writer.add(*model_->dissection(), {});
    return QString::fromUtf8(writer.take());
}

}  // namespace ami::ui
