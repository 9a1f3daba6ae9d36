/// A question that was put aside, so that the class gets on.
package struct ParkedQuestion: Hashable, Sendable {
  /// The question in the facilitator's words; it says nothing of who asked.
  package private(set) var text: String
  /// The place of the step at which it came up; none before the start.
  package let step: Int?
  /// Whether it was answered before the end.
  package internal(set) var isAnswered = false
  /// Whether it was taken out again; then its text is empty.
  package private(set) var isTakenOut = false

  /// Makes a question.
  package init(text: String, step: Int?, isAnswered: Bool = false) {
    self.text = text
    self.step = step
    self.isAnswered = isAnswered
  }

  /// Takes it out: neither console nor wall nor report tell of it any more.
  mutating func takeOut() {
    (text, isTakenOut) = ("", true)
  }

  /// Whether somebody waits for an answer.
  package var isOpen: Bool { !isAnswered && !isTakenOut }

  /// The most characters of a question or of news.
  package static let longest = 280
}
