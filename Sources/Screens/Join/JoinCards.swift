internal import ClassLine
internal import Classroom
internal import ScenarioEngine

/// The cards of a question in words, and the keys that choose them.
struct JoinCards {
  let question: PostedQuestion
  let context: AppContext

  private var words: Words { context.words }

  /// How many cards there are.
  var count: Int { question.answers.count }

  /// The key that chooses a card, by place: its number from 1; none beyond the ninth.
  func key(_ place: Int) -> Character? { place < 9 ? "\(place + 1)".first : nil }

  /// The card, by place, in the words of the case: "Sign", "Written report today (T2)", "Search it".
  func name(_ place: Int) -> String {
    let answer = question.answers[place]
    return switch question.kind {
    case .observation: words.answer(ObservationAnswer.allCases[answer])
    case .urgency: Tier(rawValue: answer).map(words.tierLong) ?? "T\(answer)"
    case .sorting: Decision.SortAnswer(rawValue: answer).map(words.sorted) ?? "\(answer)"
    case .rating: words.rating(answer)
    case .inquiry, .channel, .choice, .best, .worst:
      question.options.indices.contains(place)
        ? context.line(question.options[place]) : words.join.nobody
    }
  }

  /// What is asked: the observation or option, else the question that the kind of vote asks.
  var asked: String {
    let item = context.line(question.item)
    return item.isEmpty ? words.join.asked(question.kind) : item
  }

  /// Several cards, by place, in one line.
  func names(_ places: [Int]) -> String {
    places.map(name).joined(separator: " \(words.bandOr) ")
  }
}
