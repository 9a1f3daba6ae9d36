/// Counts as a facilitator types them: a number an answer, with few keys.
///
/// Digits make the number, forward goes to the next answer, and "the rest" gives an answer all who
/// have not been counted yet, so that most votes take two or three numbers. The first digit on a
/// number that stood there takes its place.
package struct CountEntry: Hashable, Sendable {
  /// How many are present.
  package let present: Int
  /// The numbers by question and answer; none where nothing was typed, which counts as 0.
  package private(set) var fields: [[Int?]]
  /// The question that is being typed, by place.
  package private(set) var question = 0
  /// The answer that is being typed, by place.
  package private(set) var answer = 0
  /// Whether nothing was typed since the answer was gone to.
  private var isFresh = true

  /// Makes empty counts for questions with so many answers each; there is at least one.
  package init(answers: [Int], present: Int) {
    precondition(!answers.isEmpty && answers.allSatisfy { $0 > 0 }, "a vote has answers")
    self.present = present
    fields = answers.map { Array(repeating: nil, count: $0) }
  }

  /// Makes counts that are to be corrected; every question has answers.
  package init(counts: [[Int]], present: Int) {
    self.init(answers: counts.map(\.count), present: present)
    fields = counts
  }

  /// The counts so far.
  package var counts: [[Int]] { fields.map { $0.map { $0 ?? 0 } } }

  /// How many have not been counted at a question; below 0 where there are too many votes.
  package func left(at question: Int) -> Int {
    present - counts[question].reduce(0, +)
  }

  /// The first question, by place, of which fewer are counted than are present; none where all are.
  package var short: Int? { fields.indices.first { left(at: $0) > 0 } }

  /// The questions, by place, for which nothing was typed.
  package var untouched: [Int] {
    fields.indices.filter { fields[$0].allSatisfy { $0 == nil } }
  }

  /// Whether the counts can be taken: no question has more votes than people, one has any.
  package var isPossible: Bool {
    fields.indices.allSatisfy { left(at: $0) >= 0 } && counts.contains { $0.contains { $0 > 0 } }
  }

  /// Adds a digit, 0 to 9; what would be more than a class can have is not taken.
  package mutating func type(digit: Int) {
    guard (0...9).contains(digit) else { return }
    let standing = isFresh ? 0 : fields[question][answer] ?? 0
    set(standing * 10 + digit)
  }

  /// Adds to the number, or takes from it; below 0 and above what a class can have it stays.
  package mutating func add(_ change: Int) {
    set((fields[question][answer] ?? 0) + change)
  }

  private mutating func set(_ number: Int) {
    guard Self.possible.contains(number) else { return }
    fields[question][answer] = number
    isFresh = false
  }

  /// Takes the last digit away.
  package mutating func erase() {
    guard let number = fields[question][answer] else { return }
    fields[question][answer] = number < 10 ? nil : number / 10
    isFresh = false
  }

  /// Sets all numbers of a question, by place; ones that no class can have, or not one an answer, are
  /// not taken.
  package mutating func set(_ numbers: [Int], at question: Int) {
    guard fields.indices.contains(question), numbers.count == fields[question].count,
      numbers.allSatisfy(Self.possible.contains)
    else { return }
    fields[question] = numbers
    isFresh = true
  }

  /// The numbers that an answer can have.
  package static let possible = 0...ClassSession.possiblePeople.upperBound

  /// Gives the answer all who have not been counted at its question.
  package mutating func takeRest() {
    let others = counts[question].reduce(0, +) - counts[question][answer]
    fields[question][answer] = max(0, present - others)
    isFresh = true
  }

  /// Goes on after a number that was typed; an answer for which none was gets the rest.
  ///
  /// So that `2 7` is two numbers, as it is where they are typed as one line.
  package mutating func goOnOrTakeRest() {
    if isFresh { takeRest() } else { goForward() }
  }

  /// Goes to the first answer of a question, by place; where there is no such question, nowhere.
  package mutating func go(to question: Int) {
    guard fields.indices.contains(question) else { return }
    (self.question, answer, isFresh) = (question, 0, true)
  }

  /// Goes to the next answer; at the last one nothing happens.
  package mutating func goForward() {
    isFresh = true
    if answer + 1 < fields[question].count {
      answer += 1
    } else if question + 1 < fields.count {
      (question, answer) = (question + 1, 0)
    }
  }

  /// Goes to the answer before; at the first one nothing happens.
  package mutating func goBack() {
    isFresh = true
    if answer > 0 {
      answer -= 1
    } else if question > 0 {
      question -= 1
      answer = fields[question].count - 1
    }
  }
}
