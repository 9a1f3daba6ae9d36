/// Counts as a facilitator types them: a number an answer, with few keys.
///
/// Digits make the number, forward goes to the next answer, and "the rest" gives an answer all who
/// have not been counted yet, so that most votes take two or three numbers.
package struct CountEntry: Hashable, Sendable {
  /// How many are present.
  package let present: Int
  /// The numbers by question and answer; none where nothing was typed, which counts as 0.
  package private(set) var fields: [[Int?]]
  /// The question that is being typed, by place.
  package private(set) var question = 0
  /// The answer that is being typed, by place.
  package private(set) var answer = 0

  /// Makes empty counts for questions with so many answers each; there is at least one.
  package init(answers: [Int], present: Int) {
    precondition(!answers.isEmpty && answers.allSatisfy { $0 > 0 }, "a vote has answers")
    self.present = present
    fields = answers.map { Array(repeating: nil, count: $0) }
  }

  /// The counts so far.
  package var counts: [[Int]] { fields.map { $0.map { $0 ?? 0 } } }

  /// How many have not been counted at a question; below 0 where there are too many votes.
  package func left(at question: Int) -> Int {
    present - counts[question].reduce(0, +)
  }

  /// Whether the counts can be taken: no question has more votes than people, one has any.
  package var isPossible: Bool {
    fields.indices.allSatisfy { left(at: $0) >= 0 } && counts.contains { $0.contains { $0 > 0 } }
  }

  /// Adds a digit, 0 to 9; what would be more than a class can have is not taken.
  package mutating func type(digit: Int) {
    guard (0...9).contains(digit) else { return }
    let number = (fields[question][answer] ?? 0) * 10 + digit
    guard number <= ClassSession.possiblePeople.upperBound else { return }
    fields[question][answer] = number
  }

  /// Takes the last digit away.
  package mutating func erase() {
    guard let number = fields[question][answer] else { return }
    fields[question][answer] = number < 10 ? nil : number / 10
  }

  /// Gives the answer all who have not been counted at its question.
  package mutating func takeRest() {
    let others = counts[question].reduce(0, +) - counts[question][answer]
    fields[question][answer] = max(0, present - others)
  }

  /// Goes to the next answer; at the last one nothing happens.
  package mutating func goForward() {
    if answer + 1 < fields[question].count {
      answer += 1
    } else if question + 1 < fields.count {
      (question, answer) = (question + 1, 0)
    }
  }

  /// Goes to the answer before; at the first one nothing happens.
  package mutating func goBack() {
    if answer > 0 {
      answer -= 1
    } else if question > 0 {
      question -= 1
      answer = fields[question].count - 1
    }
  }
}
