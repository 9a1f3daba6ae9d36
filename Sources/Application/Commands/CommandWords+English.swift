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
    withoutCommand: "Without a command the list of cases opens.",
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
      (64, "the command line cannot be followed"), (65, "the case cannot be played"),
      (69, "there is no usable terminal"), (70, "a mistake of the program"),
      (73, "the records cannot be used, or a file not be written"),
      (128, "and more: ended by a signal, 128 + its number"),
    ],
    moreHelp:
      "'signpost help COMMAND' lists a command's own options; 'signpost help CODE' explains a "
      + "finding.",
    argument: { verb in
      switch verb {
      case .play, .playout, .map: "a case, by its id or its file"
      case .explain, .debrief, .replay: "an attempt, by its id"
      case .rate: "an attempt, by its id, or a sheet"
      case .check: "at least one file or folder"
      case .preview: "a file"
      case .list, .history, .statistics, .doctor: "nothing more"
      case .new: NewWords.help.english.argument
      case .fmt: FormatWords.help.english.argument
      case .rename: RenameWords.help.english.argument
      case .stats: StatsWords.help.english.argument
      case .diff: DiffWords.help.english.argument
      case .script: ScriptHelp.help.english.argument
      case .migrate: MigrateWords.help.english.argument
      case .panel: PanelHelp.help.english.argument
      case .translate: TranslateHelp.help.english.argument
      case .classroom: ClassHelp.help.english.argument
      case .join: JoinHelp.help.english.argument
      case .refresh: RefreshHelp.refresh.english.argument
      case .due: RefreshHelp.due.english.argument
      case .export: ExportHelp.help.english.argument
      case .take: ImportHelp.help.english.argument
      case .forget: ForgetHelp.help.english.argument
      case .profile: ProfileHelp.help.english.argument
      case .plan: PlanHelp.help.english.argument
      case .progress: ProgressHelp.help.english.argument
      case .proof: ProofHelp.help.english.argument
      case .store: StoreHelp.help.english.argument
      case .completions: "a shell"
      case .help: "a command, or the code of a finding"
      }
    },
    arguments: { verb in
      switch verb {
      case .play, .playout, .map: "ID|FILE"
      case .explain, .debrief, .replay: "ATTEMPT"
      case .rate: "[ATTEMPT|SHEET]"
      case .check: "PATH..."
      case .preview: "FILE"
      case .list, .history, .statistics, .doctor: ""
      case .new: NewWords.help.english.arguments
      case .fmt: FormatWords.help.english.arguments
      case .rename: RenameWords.help.english.arguments
      case .stats: StatsWords.help.english.arguments
      case .diff: DiffWords.help.english.arguments
      case .script: ScriptHelp.help.english.arguments
      case .migrate: MigrateWords.help.english.arguments
      case .panel: PanelHelp.help.english.arguments
      case .translate: TranslateHelp.help.english.arguments
      case .classroom: ClassHelp.help.english.arguments
      case .join: JoinHelp.help.english.arguments
      case .refresh: RefreshHelp.refresh.english.arguments
      case .due: RefreshHelp.due.english.arguments
      case .export: ExportHelp.help.english.arguments
      case .take: ImportHelp.help.english.arguments
      case .forget: ForgetHelp.help.english.arguments
      case .profile: ProfileHelp.help.english.arguments
      case .plan: PlanHelp.help.english.arguments
      case .progress: ProgressHelp.help.english.arguments
      case .proof: ProofHelp.help.english.arguments
      case .store: StoreHelp.help.english.arguments
      case .completions: "bash|zsh|fish"
      case .help: "[COMMAND|CODE]"
      }
    },
    summary: { verb in
      switch verb {
      case .play: "Plays a case, by its id or its file."
      case .list: "Lists the cases."
      case .check: "Checks files and folders of cases, with the place of each mistake."
      case .map: "Draws a case as a map of its steps, with the best path, counts and findings."
      case .playout: "Plays a case in every way, or by chance, and shows what came up."
      case .preview: "Plays a case while you write it, and follows its file as it is saved."
      case .history: "Lists your attempts, newest first."
      case .statistics: "Shows what your finished cases add up to, for yourself alone."
      case .explain: "Explains an attempt, decision by decision, with reasons and sources."
      case .debrief: "Prints or saves the debrief of an attempt, to keep or to print."
      case .replay: "Computes the result of an attempt anew and compares it with the stored one."
      case .rate: "Rates texts that trainees wrote in their own words, blind to who wrote them."
      case .doctor: "Shows what the program sees of this machine, and what to do about it."
      case .new: NewWords.help.english.summary
      case .fmt: FormatWords.help.english.summary
      case .rename: RenameWords.help.english.summary
      case .stats: StatsWords.help.english.summary
      case .diff: DiffWords.help.english.summary
      case .script: ScriptHelp.help.english.summary
      case .migrate: MigrateWords.help.english.summary
      case .panel: PanelHelp.help.english.summary
      case .translate: TranslateHelp.help.english.summary
      case .classroom: ClassHelp.help.english.summary
      case .join: JoinHelp.help.english.summary
      case .refresh: RefreshHelp.refresh.english.summary
      case .due: RefreshHelp.due.english.summary
      case .export: ExportHelp.help.english.summary
      case .take: ImportHelp.help.english.summary
      case .forget: ForgetHelp.help.english.summary
      case .profile: ProfileHelp.help.english.summary
      case .plan: PlanHelp.help.english.summary
      case .progress: ProgressHelp.help.english.summary
      case .proof: ProofHelp.help.english.summary
      case .store: StoreHelp.help.english.summary
      case .completions: "Prints what makes a shell complete this program's command line."
      case .help: "Shows help, also for one command or one kind of finding."
      }
    },
    details: detailsInEnglish,
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
    examples: examplesInEnglish,
    playout: .english,
    doctor: .english
  )

  private static let detailsInEnglish: @Sendable (Verb) -> [String] = { verb in
    switch verb {
    case .play:
      [
        "Everything decided is stored at once; the same command goes on where you stopped.",
        "A word with a slash or the ending .json is a file, any other an id.",
        "Some cases exist in versions that differ in names and have the same answers. Each person "
          + "is given one, and six weeks later the next; --variant names one, for classes.",
      ]
    case .list:
      [
        "Cases come with the program, from --scenarios, and from "
          + "$XDG_DATA_HOME/signpost/scenarios. Of two with one id the later is used."
      ]
    case .check:
      [
        "Folders are searched for .json files: cases, rubrics, evidence registers, directories.",
        "The paths through a case are checked once it has no errors.",
        "The exit code is 1 when there are errors, or nothing to check; with --strict warnings "
          + "count too.",
      ]
    case .map:
      [
        "On a terminal the map opens on the screen: arrows go along the ways, a number takes one, "
          + "Enter shows the step with its answers and keys.",
        "With --format it is printed: as text, for Graphviz (dot) or for Mermaid. svg needs the "
          + "program 'dot' of Graphviz.",
      ]
    case .playout:
      [
        "Counts how often each step, answer and condition comes up over all plays, lists what never "
          + "does, and shows what players with one habit reach: guided answers everything best; "
          + "careful asks and checks; hasty takes the first of everything.",
        "Where a story is too large for every way, or goes round in circles, 1,000 random plays "
          + "are counted instead. Scores are always those of random plays.",
        "With --record the play of --player or --attempt is kept in mine.plays.json beside "
          + "mine.json, with its ending and score; 'signpost check' plays it again and says where "
          + "it differs.",
      ]
    case .preview:
      [
        "Nothing is kept. Each time the file is saved it is read again: your answers are taken over as "
          + "far as they still go, and a line says what became of them. While the file has errors you "
          + "play it as it was before.",
        "F shows what the check found. [ takes the last answer back, ] goes on as the best answer does, "
          + "and : finds each step by its id.",
        "--set counts after the step was entered, and can be given several times.",
      ]
    case .history: ["Figures are percent of a strand; '-' where too little was exercised."]
    case .statistics:
      [
        "A case counts once: the first time it was finished, in the mode of that time. Without "
          + "--mode each mode is shown by itself; they are never added together.",
        "Counts are always shown; figures and words only from enough answers on.",
      ]
    case .explain:
      [
        "The beginning of an attempt's id is enough where no other begins so.",
        "An attempt in test mode is explained when it is finished.",
      ]
    case .debrief:
      [
        "HTML is one file that needs nothing else, for a browser or a printer.",
        "Without --format the ending of the file says it: .txt, .md or .html.",
      ]
    case .replay:
      [
        "The log is played through again on the case as it was, and scored.",
        "The exit code is 1 when the result differs from the stored one in a single byte.",
      ]
    case .rate:
      [
        "Without an attempt it lists the texts that wait. Neither list nor screen shows a name, a "
          + "score, or what the other rater said before you have given your level.",
        "A text counts once it is rated; two raters who are two levels apart count once one of "
          + "them has rated again. The stored result of the attempt stays as it was.",
        "A word with a slash or the ending .json is a sheet.",
      ]
    case .doctor: ["Nothing is changed. The exit code is 1 when there are problems."]
    case .new: NewWords.help.english.details
    case .fmt: FormatWords.help.english.details
    case .rename: RenameWords.help.english.details
    case .stats: StatsWords.help.english.details
    case .diff: DiffWords.help.english.details
    case .script: ScriptHelp.help.english.details
    case .migrate: MigrateWords.help.english.details
    case .panel: PanelHelp.help.english.details
    case .translate: TranslateHelp.help.english.details
    case .classroom: ClassHelp.help.english.details
    case .join: JoinHelp.help.english.details
    case .refresh: RefreshHelp.refresh.english.details
    case .due: RefreshHelp.due.english.details
    case .export: ExportHelp.help.english.details
    case .take: ImportHelp.help.english.details
    case .forget: ForgetHelp.help.english.details
    case .profile: ProfileHelp.help.english.details
    case .plan: PlanHelp.help.english.details
    case .progress: ProgressHelp.help.english.details
    case .proof: ProofHelp.help.english.details
    case .store: StoreHelp.help.english.details
    case .completions:
      [
        "'make install' and the Debian package put the scripts where the shells look. With the "
          + "program alone, put this line into ~/.bashrc: eval \"$(signpost completions bash)\"",
        "The scripts themselves ask for 'cases' and 'attempts'.",
      ]
    case .help: []
    }
  }

  private static let examplesInEnglish: @Sendable (Verb?) -> [Example] = { verb in
    switch verb {
    case nil:
      [
        Example(line: "signpost", purpose: "choose a case and play it"),
        Example(line: "signpost play the-table-by-the-window", purpose: "play one case"),
        Example(line: "signpost check Scenarios", purpose: "check the cases of a folder"),
      ]
    case .play:
      [
        Example(line: "signpost play the-table-by-the-window", purpose: "a shipped case"),
        Example(line: "signpost play --mode test ./mine.json", purpose: "a file, as a test"),
      ]
    case .list: [Example(line: "signpost list --format json", purpose: "for other programs")]
    case .check:
      [
        Example(line: "signpost check mine.json", purpose: "one file"),
        Example(line: "signpost check --strict Scenarios", purpose: "a folder, with warnings"),
      ]
    case .map:
      [
        Example(line: "signpost map mine.json", purpose: "on the screen"),
        Example(line: "signpost map --format mermaid mine.json", purpose: "for a document"),
      ]
    case .playout:
      [
        Example(line: "signpost playout mine.json", purpose: "in every way"),
        Example(line: "signpost playout --plays 5000 --seed 7 mine.json", purpose: "by chance"),
        Example(line: "signpost playout --record best mine.json", purpose: "keep the best play"),
      ]
    case .preview:
      [
        Example(line: "signpost preview mine.json", purpose: "from its start"),
        Example(
          line: "signpost preview mine.json --at talk --set asked",
          purpose: "at a step, with a flag set"
        ),
      ]
    case .history: [Example(line: "signpost history", purpose: "your attempts")]
    case .statistics:
      [
        Example(line: "signpost statistics --mode test", purpose: "the cases taken as a test")
      ]
    case .explain: [Example(line: "signpost explain 3f2a", purpose: "the attempt 3f2a...")]
    case .debrief:
      [
        Example(line: "signpost debrief 3f2a", purpose: "as text"),
        Example(line: "signpost debrief 3f2a --output mine.html", purpose: "a page to print"),
      ]
    case .replay: [Example(line: "signpost replay 3f2a", purpose: "the attempt 3f2a...")]
    case .rate:
      [
        Example(line: "signpost rate", purpose: "the texts that wait"),
        Example(line: "signpost rate 3f2a", purpose: "read and rate one"),
        Example(line: "signpost rate --features 1,2,4 3f2a", purpose: "without the screen"),
        Example(line: "signpost rate --export text.json 3f2a", purpose: "for another machine"),
        Example(line: "signpost rate ./text.json", purpose: "there"),
        Example(line: "signpost rate --import text.json", purpose: "back again"),
      ]
    case .doctor: [Example(line: "signpost doctor", purpose: "look at this machine")]
    case .new: NewWords.help.english.examples
    case .fmt: FormatWords.help.english.examples
    case .rename: RenameWords.help.english.examples
    case .stats: StatsWords.help.english.examples
    case .diff: DiffWords.help.english.examples
    case .script: ScriptHelp.help.english.examples
    case .migrate: MigrateWords.help.english.examples
    case .panel: PanelHelp.help.english.examples
    case .translate: TranslateHelp.help.english.examples
    case .classroom: ClassHelp.help.english.examples
    case .join: JoinHelp.help.english.examples
    case .refresh: RefreshHelp.refresh.english.examples
    case .due: RefreshHelp.due.english.examples
    case .export: ExportHelp.help.english.examples
    case .take: ImportHelp.help.english.examples
    case .forget: ForgetHelp.help.english.examples
    case .profile: ProfileHelp.help.english.examples
    case .plan: PlanHelp.help.english.examples
    case .progress: ProgressHelp.help.english.examples
    case .proof: ProofHelp.help.english.examples
    case .store: StoreHelp.help.english.examples
    case .completions:
      [
        Example(line: "signpost completions bash", purpose: "the script for bash"),
        Example(line: "signpost completions cases", purpose: "ids of cases, with their titles"),
      ]
    case .help:
      [
        Example(line: "signpost help check", purpose: "help for one command"),
        Example(line: "signpost help tier-at-odds", purpose: "why 'check' found this"),
      ]
    }
  }
}
