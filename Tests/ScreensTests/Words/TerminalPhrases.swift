import ClassLine
import Classroom
import Screens

extension HallWords {
  /// The made phrases of a hosted class by name, each in every form.
  var madePhrases: [String: String] {
    var phrases: [String: String] = [:]
    func all<Value>(_ name: String, _ values: [Value], _ phrase: (Value) -> String) {
      for value in values { phrases["hall \(name) \(value)"] = phrase(value) }
    }
    for (name, phrase) in [
      ("answer now", answerNow), ("joined", joined), ("lost", lost), ("away", away),
      ("slower", slower),
      ("faster", faster),
    ] {
      all(name, [1, 2], phrase)
    }
    all("not kept", [HallDiskProblem.full, .failed], notKept)
    phrases["hall answered"] = answered(3, 12)
    phrases["hall how to join"] = howToJoin("KMRTX")
    phrases["hall say"] = sayGathering("KMRTX")
    return phrases
  }
}

extension JoinWords {
  /// The made phrases of a trainee's terminal by name, each in every form.
  var madePhrases: [String: String] {
    var phrases: [String: String] = [:]
    func all<Value>(_ name: String, _ values: [Value], _ phrase: (Value) -> String?) {
      for value in values {
        if let text = phrase(value) { phrases["join \(name) \(value)"] = text }
      }
    }
    all("farewell", Farewell.allCases, farewell)
    all("way", WayReason.allCases, way)
    for isLost in [true, false] {
      all("said \(isLost)", Signals.Pace.allCases) {
        signalsShown(Signals(isLost: isLost, pace: $0))
      }
    }
    all("your answer", [1, 2]) { yourAnswer($0, 2) }
    phrases["join your answer"] = yourAnswer(1, 1)
    phrases["join code"] = code("KMRTX")
    phrases["join seat"] = seat("KMRTX", 7)
    phrases["join back"] = backAtSeat(7)
    phrases["join hosted"] = hostedBy("teacher")
    phrases["join closes"] = closesIn("0:30")
    phrases["join mark"] = markHelp("A")
    return phrases
  }
}
