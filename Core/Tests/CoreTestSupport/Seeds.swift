/// `count` seeds in an optimised build, a tenth of them in a debug build, where
/// kernels are some thirty times slower.
public func every(_ count: UInt64, from first: UInt64 = 1) -> Range<UInt64> {
  var isDebug = false
  assert({ isDebug = true }() == ())
  return first..<first + (isDebug ? max(1, count / 10) : count)
}
