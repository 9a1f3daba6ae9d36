import ScenarioEngine
import TestSupport
import Testing

@Suite struct `Exact fractions` {
  private func samples(_ count: Int) -> [Rational] {
    var generator = SeededGenerator(seed: 20_261_123)
    return (0..<count).map { _ in
      Rational(generator.number(-500...500), generator.number(1...500))
    }
  }

  @Test func `Fractions are in lowest terms with a positive denominator`() {
    #expect(Rational(6, 4).text == "3/2")
    #expect(Rational(-6, 4).text == "-3/2")
    #expect(Rational(6, -4).text == "-3/2")
    #expect(Rational(-6, -4).text == "3/2")
    #expect(Rational(0, -7).text == "0")
    #expect(Rational(8, 4).text == "2")
    #expect(Rational(0, 9) == .zero)
    #expect(Rational(9, 9) == .one)
    for fraction in samples(500) { #expect(fraction.denominator > 0) }
  }

  @Test func `Sums and products obey their laws`() {
    let numbers = samples(600)
    for place in stride(from: 0, to: 600, by: 3) {
      let (a, b, c) = (numbers[place], numbers[place + 1], numbers[place + 2])
      #expect(a + b == b + a)
      #expect(a * b == b * a)
      #expect((a + b) + c == a + (b + c))
      #expect(a * (b + c) == a * b + a * c)
      #expect(a - a == .zero)
      #expect(a + .zero == a)
      #expect(a * .one == a)
      if b != .zero { #expect(a / b * b == a) }
    }
  }

  @Test func `The order is that of the numbers`() {
    let numbers = samples(400)
    for (one, other) in zip(numbers, numbers.dropFirst()) {
      let wide = Double(one.numerator) / Double(one.denominator)
      let tall = Double(other.numerator) / Double(other.denominator)
      if one != other { #expect((one < other) == (wide < tall)) }
      #expect((one < other) || (other < one) || one == other)
      #expect((one < other) == (one - other < .zero))
    }
  }

  @Test func `A third and three tenths are not what doubles make of them`() {
    #expect(Rational(1, 10) + Rational(2, 10) == Rational(3, 10))
    #expect(Rational(1, 3) + Rational(1, 3) + Rational(1, 3) == .one)
    #expect(Rational(3, 4) >= Rational(75, 100))
  }

  @Test(arguments: [
    (0, 1, 0), (1, 1, 100), (1, 2, 50), (1, 3, 33), (2, 3, 67), (1, 8, 13), (3, 8, 38), (1, 200, 1),
    (1, 201, 0), (199, 200, 100), (-1, 2, -50), (-1, 8, -13), (-1, 200, -1), (7, 10, 70),
    (139, 200, 70), (1, 6, 17), (5, 6, 83), (3, 2, 150),
  ]) func `Percent are rounded once, halves away from nothing`(top: Int, bottom: Int, percent: Int)
  {
    #expect(Rational(top, bottom).percent == percent)
  }

  @Test(arguments: ["7/10", "49/100", "3", "0", "-1/2", "1000000/1000000"])
  func `Fractions are read as they are written`(text: String) throws {
    let fraction = try #require(Rational(text: text))
    #expect(fraction == Rational(text: fraction.text))
  }

  @Test func `Reading reduces`() {
    #expect(Rational(text: "49/100") == Rational(49, 100))
    #expect(Rational(text: "10/20")?.text == "1/2")
  }

  @Test(arguments: [
    "", "/", "1/", "/2", "1/0", "1/-2", "a", "1.5", "1/2/3", " 1/2", "1 /2", "+1/2", "1/+2", "0x1",
    "1000001", "1/1000001", "9223372036854775807", "-9223372036854775808", "99999999999999999999",
    "1/9223372036854775808", "١/٢",
  ]) func `Anything else is not a fraction`(text: String) {
    #expect(Rational(text: text) == nil)
  }

  @Test func `Large fractions are compared without overflow`() {
    let large = Rational(Int.max - 1, Int.max)
    #expect(large < .one)
    #expect(Rational(Int.max - 2, Int.max) < large)
    #expect(Rational(-1, Int.max) < .zero)
    #expect(Rational(Int.min + 1) < Rational(-1, Int.max))
    #expect(!(large < large))
  }

  @Test func `The whole part lies on the side of nothing`() {
    #expect(Rational(7, 2).wholePart == 3)
    #expect(Rational(-7, 2).wholePart == -3)
    #expect(Rational(4).wholePart == 4)
  }
}
