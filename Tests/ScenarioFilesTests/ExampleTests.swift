import ScenarioEngine
import ScenarioFiles
import Testing

/// The example of the page about the format.
@Suite struct ExampleTests {
  @Test func `it reads clean`() throws {
    let reading = try ScenarioReader.read(text: Repository.example())
    #expect(reading.findings.map(\.line) == [])
    #expect(reading.case != nil)
  }
}
