internal import Records

extension CommandWords {
  /// The phrases in English.
  static let english = CommandWords(
    id: "id",
    setting: "where",
    minutes: "min",
    languages: "languages",
    state: "state",
    title: "title",
    began: "began",
    mode: "mode",
    figures: ["id.", "ha.", "re.", "crit."],
    figuresExplained: "id., ha., re.: points in identify, handle, report; crit.: critical errors",
    replaced: { id, path, other in
      "note: '\(id)' is taken from \(other), in place of \(path)"
    },
    brokenFile: { path in
      "warning: \(path) has mistakes and is not used; 'signpost check \(path)' shows them"
    },
    checkSaysWhy: "'signpost check PATH' shows what is wrong with a case that cannot be played.",
    status: { status in
      switch status {
      case .open: "in progress"
      case .finished: "finished"
      case .abandoned: "given up"
      }
    },
    replayed: { $0 == 1 ? "1 decision was replayed." : "\($0) decisions were replayed." },
    standsAt: { id, title in
      title.isEmpty
        ? "The attempt is not finished. It stands at the step '\(id)'."
        : "The attempt is not finished. It stands at the step '\(id)', \(title)."
    },
    scoredBy: { rubric, directory, program in
      "Scored with the rubric \(rubric) and the directory \(directory); stored by signpost \(program)."
    },
    logEndsEarly: { "The attempt is marked as finished, but its log ends at the step '\($0)'." },
    sameResult: "The result is the stored one, byte for byte.",
    otherResult: "The result is not the stored one:",
    difference: { name, stored, now in "  \(name): stored \(stored), now \(now)" },
    explainedAtTheEnd: { count in
      "\(count == 1 ? "1 decision" : "\(count) decisions") so far. "
        + "This attempt is explained when it is finished."
    },
    checked: { files, errors, warnings, notes in
      "\(files == 1 ? "1 file" : "\(files) files") checked: "
        + "\(errors == 1 ? "1 error" : "\(errors) errors"), "
        + "\(warnings == 1 ? "1 warning" : "\(warnings) warnings"), "
        + "\(notes == 1 ? "1 note" : "\(notes) notes")"
    },
    suppressed: { $0 == 0 ? "" : ", \($0) suppressed" },
    playedWithoutErrors: "The paths through a case are checked once it has no errors.",
    usage: "Usage",
    usageForm: "[OPTIONS] [COMMAND]",
    withoutCommand: "Without a command the list of cases opens, or the course that you take.",
    commandsHead: {
      switch $0 {
      case .trainees: "Training"
      case .classes: "Leading others"
      case .authors: "Writing cases"
      case .machine: "The program"
      }
    },
    optionsHead: "Options",
    commonOptionsHead: "Options of every command",
    examplesHead: "Examples",
    exitCodesHead: "Exit codes",
    exitCodes: [
      (0, "all is well"), (1, "the check found something, or a replay differs"),
      (64, "the command line cannot be followed, or names what is not there"),
      (65, "the case cannot be played, or a file is damaged"),
      (69, "there is no usable terminal"), (70, "a mistake of the program"),
      (73, "the records cannot be used, or a file not be written"),
      (128, "and more: ended by a signal, 128 + its number"),
    ],
    moreHelp:
      "'signpost help COMMAND' lists a command's own options; 'signpost help CODE' explains a "
      + "finding.",
    help: { $0.help.english },
    option: { name in
      switch name {
      case .records: "Keeps records in this file."
      case .profile: "Uses the records of this profile, where several people share a login."
      case .scenarios: "Takes cases from this folder too."
      case .language: "Speaks English or Danish."
      case .texts: "Shows cases in another language they have."
      case .theme: "Colours the screen in this way."
      case .plain: "Asks line by line, for screen readers and pipes."
      case .ascii: "Draws with plain ASCII characters."
      case .noWelcome: "Asks nothing at the first start, as on machines of a class room."
      case .format: "Prints text, JSON or SARIF for other programs, or a debrief to keep."
      case .output: "Writes to this new file; one that is there is never written over."
      case .mode: "In practice, explained after each step, or as a test, at the end."
      case .variant: "Plays this version of a case that exists in several, as in a class."
      case .at: "Begins at this step, as the best answers before it lead there."
      case .assume:
        "Assumes that this flag is set, or that a counter stands so: urgent, urgent=no, talks=2."
      case .strict: "Counts warnings as errors."
      case .search: "Lists the cases that have all these words."
      case .setting: "Lists the cases that take place here, or begins one."
      case .state: "Lists the cases that you have come this far with."
      case .plays: "Plays so many times by chance, not in every way."
      case .seed: "Begins chance with this number; the same one gives the same plays."
      case .record: "Keeps a play of this name beside the case, for check to hold it against."
      case .player: "Records the play of this player; without it that of guided."
      case .attempt: "Records this stored attempt."
      case .rater: "Rates as the first or the second rater."
      case .level: "Gives this level without opening the text."
      case .features: "Gives the level of these features: 1,3,5; 6 is what does not belong, 0 none."
      case .note: "Leaves a note to the writer beside the level."
      case .export: "Writes the text to a sheet for a rater on another machine."
      case .take: "Takes the ratings of a sheet into the records."
      case .check: "Writes nothing, and says what would change."
      case .convert: "Converts Windows-1252, a byte order mark and the line ends of Windows."
      case .title: "Names the case."
      case .id: "Gives the case this id."
      case .from: "Copies this case, by its id or its file."
      case .audience: "Writes the case for these people."
      case .focus: "Gives the case more of this part of the work."
      case .length: "Makes the case this long."
      case .languages: "Writes the case in these languages."
      case .keys: "Prints the keys too: which answers are right, and why."
      case .folder:
        "Puts the sheets into this folder, made where it is not there; else into the current one."
      case .raters: "Makes sheets for so many raters; 10 where nothing is said."
      case .write: "Writes what practitioners answered into the case."
      case .to: "Translates into this language: da, en, de, kl."
      case .source: "Translates from this language; else from the first other one of the file."
      case .earlier: "Marks translations whose source has changed since this version of the file."
      case .minutes: "Fits the class into so many minutes; 45 where nothing is said."
      case .rehearse: "Tries the class out without people; no report is made."
      case .shared: "Leads the class on the terminal that is on the wall."
      case .names: "Puts the names of the register into the report."
      case .purpose: "Says in the data sheet what the records of a class are for."
      case .basis: "Says in the data sheet on which rule or decision they are kept."
      case .recipients: "Says in the data sheet who receives what of them."
      case .days: "Says in the data sheet after how many days they end, 1 to 365."
      case .filledBy: "Says in the data sheet who fills it in; a function will do."
      case .classFolder: "Puts the socket of the class into this folder, or looks for it there."
      case .newSeat: "Takes a new seat, not one that this account had before."
      case .seats: "Gives each account so many seats, for one that several people use; else one."
      case .since: "Takes the attempts that began on this day or later, as 2026-03-01."
      case .before: "Takes the attempts that began before this day."
      case .all: "Takes everything that is kept of you."
      case .yes: "Deletes it now; without this it is listed."
      case .mine: "Prints all that is kept of you, as JSON."
      case .store: "Names the agency's store, where no URL follows the task."
      case .print: "Prints the script that sets a store up, and runs nothing."
      case .person: "Puts this name on the proof."
      case .verify: "Says whether the proof in this file is as it was written."
      case .retention: "Remembers so much of what was learned, in percent, from 80 to 97."
      case .quiet: "Prints nothing; the exit code says it."
      case .help: "Shows help (-h)."
      case .version: "Shows the version (-V)."
      }
    },
    printsInFormat: "Prints in this format.",
    value: { $0.value },
    examples: [
      VerbHelp.Example(line: "signpost", purpose: "choose a case and play it"),
      VerbHelp.Example(line: "signpost play the-table-by-the-window", purpose: "play one case"),
      VerbHelp.Example(line: "signpost check Scenarios", purpose: "check the cases of a folder"),
    ],
    playout: .english,
    doctor: .english
  )
}
