#pragma once

#include <QAbstractScrollArea>
#include <functional>
#include <vector>

namespace ami::ui {

/// Octets with their offsets and letters, one stretch of them marked. Masked octets stay masked, in the picture and in the clipboard.
class HexView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit HexView(QWidget* parent = nullptr);

    /// @p masked: one for each octet, or empty.
    void setOctets(std::vector<unsigned char> octets, std::vector<bool> masked);
    /// Marks octets and brings them into view. A length of 0 marks none.
    void mark(int offset, int length);
    int caret() const { return caret_; }
    int markedOffset() const { return markOffset_; }
    int markedLength() const { return markLength_; }
    /// "C0 01 …" of the marked octets, or of all when none are.
    QString markedText() const;
    /// Pixels that so many octets in a row need.
    int widthOf(int columns) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person pointed at an octet, with mouse or keyboard.
    void chosen(int offset);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int columns() const;
    int rowHeight() const;
    int cellWidth() const;
    int offsetWidth() const;
    int hexLeft() const;
    int lettersLeft() const;
    int octetAt(const QPoint& place) const;
    int count() const { return static_cast<int>(octets_.size()); }
    bool isMasked(int at) const { return !masked_.empty() && masked_[static_cast<std::size_t>(at)]; }
    QString hexAt(int at) const;
    void choose(int offset);
    void layOut();
    void reveal(int offset);

    std::vector<unsigned char> octets_;
    std::vector<bool> masked_;
    int markOffset_ = 0;
    int markLength_ = 0;
    int caret_ = -1;
};

}  // namespace ami::ui
