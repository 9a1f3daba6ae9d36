import Screens
import Testing

@Suite struct EvidenceTextTests {
  private func lines(_ ids: [String], _ context: AppContext = Made.english) -> [String] {
    EvidenceText.blocks(of: ids, in: context).plainText
  }

  @Test func `a source is told with strength, finding, caveat and how it was checked`() {
    #expect(
      lines(["source-a"]) == [
        "\nA. Writer 2020",
        "Source: A. Writer (2020). On promises. (study)",
        "Strength: B on a scale from A, strong, to D, weak. Read whole, one country",
        "What it found: Broken promises cost trust.",
        "What it cannot say: It says nothing about prisons.",
        "Link: https://example.org/a",
        "Checked: read (Abstract)",
      ]
    )
  }

  @Test func `a source that is only recalled says so, and leaves out what it has not`() {
    #expect(
      lines(["source-x"]) == [
        "\nB. Other",
        "Source: B. Other (1990). Half remembered. (law)",
        "Strength: D on a scale from A, strong, to D, weak",
        "What it found: It may say so.",
        "Checked: only recalled",
      ]
    )
  }

  @Test func `a source that the register does not know says so`() {
    #expect(lines(["nowhere"]) == ["\nnowhere", "This source is not in the register."])
  }

  @Test func `several sources come in order`() {
    #expect(
      lines(["source-x", "source-a"]).filter { $0.hasPrefix("\n") } == [
        "\nB. Other", "\nA. Writer 2020",
      ]
    )
  }

  @Test func `no source says so`() {
    #expect(lines([]) == ["No source stands behind this part"])
  }

  @Test func `it is told in Danish`() {
    let text = lines(["source-a"], Made.danish)
    #expect(text.contains("Hvad den viser: Brudte løfter koster tillid."))
    #expect(text.contains("Kontrolleret: læst (Abstract)"))
  }
}
