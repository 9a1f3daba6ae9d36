internal import ScenarioEngine

extension HomeWords {
  static let english = HomeWords(
    title: "Your course",
    course: { "Your course: \($0)" },
    whatNow: "What now",
    looking: "Looking up what comes next …",
    nothingNow: "Nothing waits for you now.",
    resume: { "Go on with \"\($0)\"" },
    refresh: { $0 == 1 ? "Refresh: 1 short question" : "Refresh: \($0) short questions" },
    play: { "Play \"\($0)\"" },
    again: { "Play \"\($0)\" once more" },
    test: { form, name in
      switch form {
      case .before: "Test before the course: \"\(name)\""
      case .after: "Test after the course: \"\(name)\""
      case .later: "Test some weeks later: \"\(name)\""
      }
    },
    wait: { "The last test opens on \($0)" },
    prove: "Save your proof of participation",
    begun: { "You began it on \($0). It goes on where you stopped." },
    begunOnce: "It goes on where you stopped.",
    due: "What you missed or were unsure of, before you forget it.",
    next: "It comes next in your course.",
    completed: "Your course is completed.",
    notMastered: { shortfall, strand in
      switch shortfall {
      case .criticalErrors(1): "There was a critical error; your course asks for none."
      case .criticalErrors(let count):
        "There were \(count) critical errors; your course asks for none."
      case .noFigure: "It was too little for a figure."
      case .strand(_, let percent, let least):
        "\(strand) came to \(percent) %; your course asks for \(least) %."
      case .level(let criterion, let level, let least):
        "\(criterion) stayed at level \(level); your course asks for level \(least)."
      }
    },
    practise: { need, count, of in
      switch need {
      case .ordinaryExplanations:
        "Practise ordinary explanations: \(count) of \(of) ordinary observations were marked as signs."
      case .noticing:
        "Practise noticing: \(count) of \(of) things that mattered were taken for ordinary."
      case .restraint where of == 1:
        "Practise when not to report: a report was made where none was called for."
      case .restraint:
        "Practise when not to report: \(count) of \(of) times a report was made where none was called for."
      case .reportingInTime where of == 1:
        "Practise reporting in time: less was done where a report was due."
      case .reportingInTime:
        "Practise reporting in time: \(count) of \(of) times less was done where a report was due."
      case .handling where of == 1:
        "Practise handling: it was below the cut or had a critical error."
      case .handling:
        "Practise handling: in \(count) of \(of) cases it was below the cut or had a critical error."
      }
    },
    measures: { form in
      switch form {
      case .before: "It shows where you begin. Answers and reasons come at the end."
      case .after: "It shows what has changed. Answers and reasons come at the end."
      case .later: "It shows what has stayed. Answers and reasons come at the end."
      }
    },
    isTest: { form in
      let time =
        switch form {
        case .before: "before its cases"
        case .after: "after its cases"
        case .later: "some weeks later"
        }
      return
        "This case is a test of your course, \(time). Take it as a test: practised first, it can measure "
        + "nothing any more."
    },
    units: "Cases",
    form: { form in
      switch form {
      case .before: "Tests before"
      case .after: "Tests after"
      case .later: "Tests later"
      }
    },
    practisedFirst: { name, count in
      "\(name): \(count) \(count == 1 ? "was practised first and measures" : "were practised first and measure") "
        + "nothing."
    },
    count: { "\($0) of \($1)" },
    missing: {
      "Your course names cases that are not here: \($0). Tell whoever wrote it; all else works."
    },
    chooseTitle: "Choose a course",
    chooseText:
      "A course says what comes next and why, over some weeks. You can leave it at any time; what you "
      + "have played stays.",
    forYourWork: "for your work",
    noCourses: "No courses were found.",
    caseCount: { $0 == 1 ? "1 case" : "\($0) cases" },
    planGone: {
      "The course \"\($0)\" is not here any more. Choose another one; what you have played stays."
    },
    takeHelp: "Do what is marked",
    chooseHelp: "Take the marked course",
    casesHelp: "See all cases",
    otherCourse: "Other course",
    otherCourseHelp: "Choose another course, or none",
    noCourse: "No course",
    noCourseHelp: "Leave the course; what you have played stays",
    goTo: "Your course",
    goToHelp: "See what to do now in your course",
    chooseOneHelp: "Choose a course that says what comes next and why",
    courseLeft: "You take no course any more. What you have played stays."
  )
}
