/// What help says of `signpost check`.
enum CheckHelp {
  static let help = (
    english: VerbHelp(
      argument: "at least one file or folder",
      arguments: "PATH...",
      summary: "Checks files and folders of cases, with the place of each mistake.",
      details: [
        "Folders are searched for .json files: cases, rubrics, evidence registers, directories.",
        "The paths through a case are checked once it has no errors.",
        "The exit code is 1 when there are errors, or nothing to check; with --strict warnings "
          + "count too.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost check mine.json", purpose: "one file"),
        VerbHelp.Example(
          line: "signpost check --strict Scenarios",
          purpose: "a folder, with warnings"
        ),
      ]
    ),
    danish: VerbHelp(
      argument: "mindst én fil eller mappe",
      arguments: "STI...",
      summary: "Undersøger filer og mapper med cases og viser stedet for hver fejl.",
      details: [
        "Mapper gennemsøges for .json-filer: cases, læringsmål, kilderegistre, vejvisere.",
        "Vejene gennem en case undersøges først, når den ingen fejl har.",
        "Slutkoden er 1, når der er fejl eller intet at undersøge; med --strict tæller advarsler "
          + "også.",
        "Fund står på engelsk.",
      ],
      examples: [
        VerbHelp.Example(line: "signpost check min.json", purpose: "én fil"),
        VerbHelp.Example(
          line: "signpost check --strict Scenarios",
          purpose: "en mappe, med advarsler"
        ),
      ]
    )
  )
}
