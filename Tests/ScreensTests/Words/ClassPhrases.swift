import Classroom
import Interface
import ScenarioEngine
import Screens

extension ClassWords {
  /// The made phrases of a class by name, each in every form.
  var madePhrases: [String: String] {
    var phrases: [String: String] = [:]
    func all<Value>(_ name: String, _ values: [Value], _ phrase: (Value) -> String) {
      for value in values { phrases["class \(name) \(value)"] = phrase(value) }
    }
    let moments = ClassMoment.all
    all("rules", [true, false]) { rules($0).joined(separator: " ") }
    all("happens", moments, happens)
    all("say", moments, say)
    all("enter", moments, enter)
    all("next", moments, next)
    all("question", VoteQuestion.Kind.allCases, question)
    all("reason", WayReason.allCases, reason)
    for (name, phrase) in [
      ("present", soManyPresent), ("up", cardsUp), ("voted", soManyVoted), ("parked", soManyParked),
      ("planned", minutesPlanned), ("left", minutesLeft), ("late", late), ("lateLong", lateLong),
      ("over", runsOver),
    ] {
      all(name, [1, 3], phrase)
    }
    all("early", [-1, -3], lateLong)
    phrases["class votes"] = "\(votesOf(7, 12)) \(votesOfBoth(7, 12, 3))"
    phrases["class showed"] = showedIt("7")
    phrases["class timer"] = timerLeft("4:05")
    phrases["class number"] = voteNumber(2, 6)
    phrases["class cuts"] = bestCut("\(cutSecond("x")) \(cutTalk("x", 2)) \(cutVote("x"))")
    let problems: [StoreProblem] = [.diskFull, .readOnly, .newer, .damaged, .openElsewhere]
    all("notReadable", problems, notReadable)
    all("notKept", problems, notKept)
    all("notOpened", problems, notOpened)
    all("registerNotKept", problems, registerNotKept)
    let errors: [ClassError] = [
      .notNow, .presentOutOfRange(1...200), .wrongCounts, .nothingCounted, .wayNeeded,
      .tied([0, 1]),
      .moreVotesThanPeople(question: 0, counted: 9, present: 8), .wayNotOffered(.wrongKind),
      .emptyText, .textTooLong(limit: 80), .noSuchQuestion(0), .noCode, .timerOutOfRange(1...9),
      .rehearsal,
      .otherCase, .planDoesNotFit, .gap(expected: 1, found: 2), .unknownVersion(9, event: 0),
    ]
    all("refused", errors, refused)
    all("moveInCounts", Movement.allCases, keys.moveInCounts)
    let confirmations = ClassPanel.Confirmation.allCases
    all("confirm", confirmations, keys.confirm)
    all("confirmHelp", confirmations, keys.confirmHelp)
    all("confirmation", confirmations, asked.confirmationHappens)
    all("confirmationText", confirmations) {
      asked.confirmationText($0, 12).joined(separator: " ")
    }
    all("list", ClassPanel.List.allCases, asked.listHappens)
    all("writing", ClassPanel.Writing.allCases, asked.writingHappens)
    all("writingHint", ClassPanel.Writing.allCases, asked.writingHint)
    all("countsHappen", [1, 3]) { asked.countsHappen(1, $0) }
    phrases["class counted"] = asked.countedOf(7, 12)
    phrases["class fewer"] = asked.fewer(nil, 9, 12)
    phrases["class fewer of several"] = asked.fewer(2, 9, 12)
    all("askThese", [0, 1, 2], asked.askThese)
    phrases["class takeQuestionOut"] = asked.takeQuestionOut("x")
    phrases["class tooMany"] = asked.tooMany(1, 13, 12)
    phrases["class notRead"] = asked.countsNotRead(3)
    phrases["class countsHint"] = asked.countsHint("x")
    all("timerOf", [1, 3], asked.timerOf)
    all("timerOfSheet", [3], asked.timerOfSheet)
    all("changePresent", [0, 9], asked.changePresent)
    all("addUnnamed", [0, 2], asked.addUnnamed)
    phrases["class removeName"] = asked.removeName("x")
    phrases["class nameTaken"] = asked.nameTaken("x")
    all("takeUp", [0, 1, 4]) { start.takeUp(false, "x", $0) + " · " + start.takeUp(true, "x", $0) }
    all("minutesRow", [45], start.minutesRow)
    all("presentRow", [0, 9], start.presentRow)
    all("rehearsalRow", [true, false], start.rehearsalRow)
    all("sheetRow", [nil, 1, 30], start.sheetRow)
    phrases["class soManyVotes"] = start.soManyVotes(6, 41, 45)
    phrases["class tooShort"] = start.tooShort(3, 36, 30)
    all("ask", ClassStartModel.Number.allCases, start.ask)
    phrases["class outOfRange"] = start.outOfRange(1...9)
    let fields = DataSheet.Field.allCases
    all("sheetField", fields, start.sheetField)
    all("daysKept", [1, 30], start.daysKept)
    let parts = fields.map { DataSheetForm.Part.field($0) } + [.days, .whole]
    all("askPart", parts, start.askPart)
    all("partMissing", parts, start.partMissing)
    return phrases
  }
}
