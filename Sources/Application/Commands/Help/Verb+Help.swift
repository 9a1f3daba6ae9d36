extension Verb {
  /// What help says of the command, in both languages.
  var help: (english: VerbHelp, danish: VerbHelp) {
    switch self {
    case .play: PlayHelp.help
    case .list: ListHelp.help
    case .check: CheckHelp.help
    case .map: MapHelp.help
    case .playout: PlayoutHelp.help
    case .preview: PreviewHelp.help
    case .history: HistoryHelp.help
    case .statistics: StatisticsHelp.help
    case .explain: ExplainHelp.help
    case .debrief: DebriefHelp.help
    case .replay: ReplayHelp.help
    case .rate: RateHelp.help
    case .doctor: DoctorHelp.help
    case .new: NewWords.help
    case .fmt: FormatWords.help
    case .rename: RenameWords.help
    case .stats: StatsWords.help
    case .diff: DiffWords.help
    case .script: ScriptHelp.help
    case .migrate: MigrateWords.help
    case .panel: PanelHelp.help
    case .translate: TranslateHelp.help
    case .classroom: ClassHelp.help
    case .join: JoinHelp.help
    case .refresh: RefreshHelp.refresh
    case .due: RefreshHelp.due
    case .export: ExportHelp.help
    case .take: ImportHelp.help
    case .forget: ForgetHelp.help
    case .profile: ProfileHelp.help
    case .plan: PlanHelp.help
    case .progress: ProgressHelp.help
    case .proof: ProofHelp.help
    case .store: StoreHelp.help
    case .completions: CompletionsHelp.help
    case .help: HelpHelp.help
    }
  }
}
