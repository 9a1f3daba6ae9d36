/// What help says of `signpost history`.
enum HistoryHelp {
  static let help = (
    english: VerbHelp(
      argument: "nothing more",
      arguments: "",
      summary: "Lists your attempts, newest first.",
      details: ["Figures are percent of a strand; '-' where too little was exercised."],
      examples: [VerbHelp.Example(line: "signpost history", purpose: "your attempts")]
    ),
    danish: VerbHelp(
      argument: "ikke mere",
      arguments: "",
      summary: "Viser dine forløb, det nyeste først.",
      details: ["Tallene er procent af hver del; '-' betyder, at for lidt er øvet."],
      examples: [VerbHelp.Example(line: "signpost history", purpose: "dine forløb")]
    )
  )
}
