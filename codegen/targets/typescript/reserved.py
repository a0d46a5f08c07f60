"""What a type of ours must not be called."""

from __future__ import annotations

_TEXT = """
Array ArrayBuffer Awaited BigInt Boolean Capitalize ConstructorParameters DataView Date Error Exclude Extract
Float32Array Float64Array Function Infinity InstanceType Int16Array Int32Array Int8Array Intl Iterable Iterator
JSON Lowercase Map Math NaN NoInfer NonNullable Number Object Omit OmitThisParameter Parameters Partial Pick
Promise PropertyKey Proxy Readonly ReadonlyArray ReadonlyMap ReadonlySet Record Reflect RegExp Required
ReturnType Set String Symbol Temporal ThisType Uint16Array Uint32Array Uint8Array Uint8ClampedArray Uncapitalize
Uppercase WeakMap WeakSet globalThis any as asserts async await bigint boolean break case catch class const
continue debugger declare default delete do else enum export extends false finally for from function get if
implements import in infer instanceof interface is keyof let module namespace never new null number object of
package private protected public readonly require return satisfies set static string super switch symbol this
throw true try type typeof T undefined unique unknown using var void while with yield arguments eval
"""

GLOBALS: frozenset[str] = frozenset(_TEXT.split())
"""The language's own words, and the globals that generated code or a program beside it relies on."""
