"""Rendering: from a package to the files of its Python."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from codegen.diagnostics import Diagnostic, finding, has_errors
from codegen.ir.model import Contract, Package
from codegen.ir.schema import print_documents
from codegen.ir.shapes import Record
from codegen.source.model import JsonValue
from codegen.targets.python import codes
from codegen.targets.python import package as files
from codegen.targets.python.care import Care
from codegen.targets.python.choices import unknown_types
from codegen.targets.python.classes import Module, RenderError, render_modules
from codegen.targets.python.graph import Homes, homes_of
from codegen.targets.python.helpers import Helpers, helpers_of, shared_by
from codegen.targets.python.lower import Lowered, Lowering
from codegen.targets.python.names import Names, bad_overrides, field_names, names_of, written
from codegen.targets.python.questions import judged_in
from codegen.targets.python.residual import Checked, Residuals, checked_of, residuals_of
from codegen.targets.python.units import MODULE, Units, text_of, units_of
from codegen.targets.target import Output, Rendered

_BATCH = 500
"""Contracts whose patterns are rendered in one call of the renderer of classes: each call has its own set-up."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that is decided about a package before a class is rendered."""

    package: Package
    names: Names
    homes: Homes
    residuals: Residuals
    lowering: Lowering
    checked: Checked
    printed: Mapping[str, dict[str, JsonValue]]
    helpers: Mapping[str, Helpers]
    units: Units
    care: Care


def render(package: Package, options: object, only: Iterable[str] | None = None) -> Rendered:
    """The files of a package: with `only`, those of these contracts and those of the package as a whole."""
    return _rendered(package, only, _common)


def revise(package: Package, only: Iterable[str]) -> Rendered:
    """The files of some contracts, and none of the package as a whole."""
    return _rendered(package, only, lambda plan: Rendered(()))


def plan_of(package: Package) -> Plan | None:
    """What is decided about a package; nothing where its names are at fault."""
    return _planned(package)[0]


def _rendered(package: Package, only: Iterable[str] | None, common: Callable[[Plan], Rendered]) -> Rendered:
    plan, found = _planned(package)
    if plan is None:
        return Rendered((), found)
    wanted = {one.name for one in package.contracts} if only is None else set(only)
    groups = {home: group for home, group in plan.homes.groups.items() if any(one.name in wanted for one in group)}
    modules, faults = _render_classes(plan, groups)
    if has_errors(faults):
        return Rendered((), (*found, *faults))
    whole = common(plan)
    own = [*_modules(plan, groups, modules), *_schemas(plan, groups)]
    broken = [*whole.diagnostics, *_broken(own, plan)]
    return Rendered(() if broken else (*whole.outputs, *own), (*found, *broken))


def exactness(package: Package, contract: str) -> str:
    """How a contract's classes hold it: `exact by type` (all are proven), or `exact with residual: if/then`."""
    return residuals_of(package).told(package.contract(contract))


_last: list[tuple[Package, Plan | None, tuple[Diagnostic, ...]]] = []
"""The package that was last planned in this process: the shares of a package are rendered one after the other."""


def _planned(package: Package) -> tuple[Plan | None, tuple[Diagnostic, ...]]:
    if not _last or _last[0][0] is not package:
        names = names_of(package)
        found = (*names.diagnostics, *bad_overrides(package), *unknown_types(package))
        _last[:] = [(package, None if has_errors(found) else _plan(package, names), found)]
    return _last[0][1:]


def _plan(package: Package, names: Names) -> Plan:
    homes = homes_of(package, names)
    residuals = residuals_of(package)
    checked = checked_of(residuals)
    helpers = helpers_of(package, names, homes)
    units = units_of(package)
    lowering = Lowering(package, names, homes.of_class, checked, judged_in(package))
    printed = print_documents(package)
    return Plan(package, names, homes, residuals, lowering, checked, printed, helpers, units, Care(package, names))


def _render_classes(
    plan: Plan, groups: Mapping[str, tuple[Contract, ...]]
) -> tuple[dict[str, Module], list[Diagnostic]]:
    modules: dict[str, Module] = {}
    faults: list[Diagnostic] = []
    homes = sorted(groups)
    for start in range(0, len(homes), _BATCH):
        batch = homes[start : start + _BATCH]
        try:
            modules |= _render_batch(plan, [one for home in batch for one in groups[home]])
        except RenderError:
            for home in batch:
                try:
                    modules |= _render_batch(plan, groups[home])
                except RenderError as fault:
                    faults.append(finding(codes.NOT_RENDERED, str(fault), groups[home][0].place))
    return modules, faults


def _render_batch(plan: Plan, contracts: Iterable[Contract]) -> dict[str, Module]:
    definitions: dict[str, Lowered] = {}
    aliases: dict[str, str] = {}
    for contract in contracts:
        definitions |= plan.lowering.contract(contract)
        aliases |= _aliases(plan, contract)
    return render_modules(definitions, aliases)


def _aliases(plan: Plan, contract: Contract) -> dict[str, str]:
    """The wire names of attributes that are spelled otherwise, by `<module>.<class>.<attribute>`."""
    module = plan.homes.modules[contract.name]
    owners: list[tuple[str, dict[str, str]]] = []
    for identity in contract.types:
        declared = plan.package.types[identity]
        if isinstance(declared, Record):
            attributes = field_names((one.name, one.facts) for one in declared.fields)
            owners.append((plan.names.classes[identity], attributes))
    for view in contract.views:
        attributes = field_names((one.name, one.facts) for one in view.fields)
        owners.append((plan.names.views[contract.name, view.kind], attributes))
    return {
        f"{module}.{cls}.{attribute}": wire
        for cls, attributes in owners
        for wire, attribute in attributes.items()
        if wire != attribute
    }


def _exports(plan: Plan, contract: Contract, *, helpers: bool = True) -> tuple[str, ...]:
    names = (*_classes(plan, contract), *(plan.helpers[contract.name].names if helpers else ()))
    return files.exports(plan.package, plan.names, contract, names)


def _classes(plan: Plan, contract: Contract) -> tuple[str, ...]:
    own = [plan.names.classes[one] for one in written(plan.package, contract)]
    views = [plan.names.views[contract.name, view.kind] for view in contract.views]
    return tuple(dict.fromkeys([*own, plan.names.roots[contract.name], *views]))


_whole: list[tuple[Plan, Rendered]] = []
"""The files of the package that was last rendered in this process as a whole: every share of it has them."""


def _common(plan: Plan) -> Rendered:
    if not _whole or _whole[0][0] is not plan:
        outputs = _of_the_package(plan)
        _whole[:] = [(plan, Rendered(tuple(outputs), tuple(_broken(outputs, plan))))]
    return _whole[0][1]


def _of_the_package(plan: Plan) -> list[Output]:
    base = f"python/{plan.package.name}"
    others = shared_by(plan.package, plan.units)
    modules = plan.names.modules
    own = {modules[one.name]: _exports(plan, one, helpers=False) for one in plan.package.contracts}
    beside = {modules[one.name]: plan.helpers[one.name].names for one in plan.package.contracts} | others
    exported = files.without_clashes(own, beside)
    shared = [*_SHARED, *(_OF_CARE if plan.care.is_needed() else ()), *(_OF_TIME if plan.units.durations else ())]
    return [
        Output(f"{base}/__init__.py", files.root_module(plan.package, plan.names, exported)),
        *(Output(f"{base}/{name}.py", _shared(name)) for name in shared),
        *([Output(f"{base}/{MODULE}.py", f"{_MARK}{text_of(plan.units)}")] if plan.units.names else []),
        Output(f"{base}/py.typed", ""),
    ]


_MARK = "# Generated by `type-contracts generate`. Do not edit.\n\n"
_SHARED = ("_check", "_exact", "_names", "_runtime", "_short", "_states", "_values")
_OF_CARE = ("_choice", "_kept")
_OF_TIME = ("durations",)


@cache
def _shared(name: str) -> str:
    text = (Path(__file__).parent / "templates" / f"{name}.py").read_text(encoding="utf-8")
    return _MARK + text.replace("\r\n", "\n")


def _modules(plan: Plan, groups: Mapping[str, tuple[Contract, ...]], modules: Mapping[str, Module]) -> list[Output]:
    base = f"python/{plan.package.name}"
    result = []
    for home, group in sorted(groups.items()):
        blocks = [text for one in group if (text := files.constants(plan.package, plan.names, one))]
        exported = sorted({name for one in group for name in _exports(plan, one)})
        names = tuple(one.name for one in group)
        imports = {**modules[home].imports}
        if blocks:
            _add(imports, _CONSTANTS)
        for one in group:
            _add(imports, plan.helpers[one.name].imports)
            if plan.helpers[one.name].text:
                blocks.append(plan.helpers[one.name].text)
        parts = [
            files.import_block(imports),
            modules[home].body,
            "\n\n".join([*blocks, ""]),
            files.export_list(exported),
        ]
        text = files.header([one.source for one in group]) + "\n\n".join(part for part in parts if part)
        result.append(Output(f"{base}/{home}.py", text, names))
        for one in group:
            module = plan.names.modules[one.name]
            if module != home:
                shim = files.reexport(home, one, _exports(plan, one))
                result.append(Output(f"{base}/{module}.py", shim, names))
    return result


_CONSTANTS = {"typing": frozenset({"Final"}), "._names": frozenset({"FieldNames"})}


def _add(imports: dict[str, frozenset[str]], more: Mapping[str, frozenset[str]]) -> None:
    for source, names in more.items():
        imports[source] = imports.get(source, frozenset()) | names


def _schemas(plan: Plan, groups: Mapping[str, tuple[Contract, ...]]) -> list[Output]:
    homes = {one.source: plan.homes.modules[one.name] for one in plan.package.contracts}
    result = []
    for home, group in sorted(groups.items()):
        rules: dict[str, JsonValue] = {}
        for contract in group:
            rules |= _rules(plan, contract)
        documents, others = files.split_documents(plan.printed, group, homes)
        several = plan.care.several(documents.keys() | others.keys())
        text = files.schema_text(rules, documents, others, several, plan.care.tangled(group))
        result.append(
            Output(f"python/{plan.package.name}/_schemas/{home}.json", text, tuple(one.name for one in group))
        )
    return result


def _rules(plan: Plan, contract: Contract) -> dict[str, JsonValue]:
    """The schema of every checked class of a contract, by the class's name."""
    rules: dict[str, JsonValue] = {}
    for identity in contract.types:
        if identity in plan.checked:
            rules[plan.names.classes[identity]] = plan.residuals.schema(identity)
    for view in contract.views:
        if (contract.name, view.kind) in plan.checked:
            rules[plan.names.views[contract.name, view.kind]] = plan.residuals.view_schema(view)
    return rules


def _broken(outputs: Iterable[Output], plan: Plan) -> Iterator[Diagnostic]:
    """A finding for every module that is no Python."""
    for output in outputs:
        if output.path.endswith(".py") and (fault := files.fault_in(output.text)):
            places = [one.place for one in plan.package.contracts if one.name in output.contracts]
            place = places[0] if places else plan.package.contracts[0].place
            yield finding(codes.NOT_RENDERED, f"{output.path} is no valid Python: {fault}", place)
