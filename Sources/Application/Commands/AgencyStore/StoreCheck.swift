internal import AgencyStore
internal import Records

/// `signpost store check`: what the store is, who the account is there, and what is not as it has to be.
struct StoreCheck {
  let command: StoreCommand
  let address: String

  private var words: StoreWords { command.words }

  func run() throws(Refusal) -> ExitCode {
    let found: AgencyExamination
    do throws(AgencyStoreError) {
      found = try AgencyStore(connectingTo: address).examine(address)
    } catch { throw command.refusal(error) }
    let printer = command.context.printer
    printer.print(prose: [
      words.server(Self.text(ofVersion: found.serverVersion)), words.transport(found.transport),
      words.form(found.version, found.knownVersion), words.account(found.account),
      words.rights(found.maySend, found.mayReadTrainings), words.records(found.recordCount),
    ])
    if let sheet = found.dataSheet { printer.print(prose: command.lines(of: sheet)) }
    guard found.weaknesses.isEmpty else {
      printer.print(prose: [""] + found.weaknesses.map(words.weakness))
      return .findings
    }
    printer.print(prose: [words.rulesHold])
    return .fine
  }

  /// A version as PostgreSQL writes it: 150004 is 15.4.
  private static func text(ofVersion number: Int) -> String {
    "\(number / 10_000).\(number % 10_000)"
  }
}
