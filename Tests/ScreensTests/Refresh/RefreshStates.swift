import Interface
import ScenarioEngine
import Screens

/// Questions and states of the screen of refreshers.
enum RefreshStates {
  static let pool = ObservationPool(of: [Made.due])

  static func question(
    _ kind: RefresherItem.Kind,
    _ item: String,
    turn: Int = 1
  ) -> RefresherQuestion? {
    RefresherQuestion(
      id: "00000000000000\(turn)a",
      card: 1,
      turn: turn,
      RefresherItem(kind, of: "the-map", item),
      in: Made.due,
      played: "",
      pool: pool,
      seed: 1
    )
  }

  /// A log of twenty lines, of which the third is a sign or none.
  static func log(sign: Int?) -> RefresherQuestion {
    let lines = (0..<20).map { number in
      PlacedItem(in: Made.due, step: 1, item: number == sign ? 0 : 3 + number % 3)
    }
    return RefresherQuestion(id: "000000000000000c", card: 4, turn: 1, .log(lines, sign: sign))
  }

  static let questions = [
    question(.observation, "draws"), question(.fact, "f-late"), question(.channels, "write"),
    log(sign: 2),
  ].compactMap(\.self)

  static func session(
    _ questions: [RefresherQuestion] = questions,
    due: Int = 4,
    nextDay: Int? = 106
  ) -> RefresherSession {
    RefresherSession(
      questions,
      due: RefresherDue(count: due, inSession: questions.count, minutes: 3, nextDay: nextDay),
      retention: .usual,
      today: 100
    )
  }

  static func model(
    at place: Int = 0,
    _ change: (inout RefreshModel) -> Void = { _ in }
  ) -> RefreshModel {
    var model = RefreshModel(session())
    for _ in 0..<place {
      model.stage = .explained(answer(model, 0), isElsewhere: false)
      _ = RefreshScreen.update(&model, .next, in: Made.english)
    }
    change(&model)
    return model
  }

  /// An answer to the question that is shown, by its place.
  static func answer(
    _ model: RefreshModel,
    _ number: Int,
    _ sureness: Sureness = .fairly
  ) -> RefresherAnswer {
    let question = questions[model.place]
    return RefresherAnswer(to: question, question.answers[number], sureness)
  }

  static let all: [(name: String, model: RefreshModel)] = [
    ("loading", RefreshModel()),
    ("observation", model()),
    ("weighing", model { $0.stage = .weighing(.observation(.check)) }),
    ("right", model { $0.stage = .explained(answer($0, 0), isElsewhere: false) }),
    ("elsewhere", model { $0.stage = .explained(answer($0, 2), isElsewhere: true) }),
    ("fact", model(at: 1)),
    ("recalling", model(at: 2)),
    ("channels", model(at: 2) { $0.stage = .answering }),
    ("log", model(at: 3)),
    ("log-missed", model(at: 3) { $0.stage = .explained(answer($0, 5), isElsewhere: false) }),
    ("unsaved", model(at: 1) { $0.stage = .unsaved(answer($0, 0), .diskFull) }),
    ("done", model(at: 4) { $0.rightCount = 3 }),
    ("nothing", RefreshModel(session([], due: 0))),
  ]
}
