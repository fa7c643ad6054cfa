"""typing.NamedTuple at a fifth of its cost: a short run makes a hundred such classes.

What they all do alike they inherit, and those of one length share the code of their constructor but for the names.
"""

from __future__ import annotations

from .annotations import TYPE_CHECKING
from .prepared import prepared

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from _collections import _tuplegetter as field_at
    from types import FunctionType

    _new = tuple.__new__

    class _Record(tuple):
        """What collections.namedtuple gives to each of its classes anew."""

        __slots__ = ()

        @classmethod
        def _make(cls, values):
            """Make one of an iterable of all its values."""
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"{cls.__name__} takes {len(cls._fields)} values, not {len(made)}")
            return made

        def _replace(self, /, **changed):
            """Make another, with other values in the fields named."""
            values, places = list(self), self._places
            for name in changed:
                if name not in places:
                    raise ValueError(f"{type(self).__name__} has no field {name}")
                values[places[name]] = changed[name]
            return _new(type(self), values)

        def _asdict(self):
            """Its values by field."""
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            fields = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({fields})"

        def __getnewargs__(self):
            return tuple(self)

    class _Maker(type):
        """Makes a record of each class that is derived from NamedTuple, with its methods and defaults."""

        def __new__(cls, name, bases, space):
            if not bases:
                return super().__new__(cls, name, bases, space)
            fields = tuple(space.get("__annotations__", ()))
            defaults = {field: space[field] for field in fields if field in space}
            if tuple(defaults) != fields[len(fields) - len(defaults) :]:
                raise TypeError(f"{name}: a field without a default may not follow one that has one")
            space |= {field: field_at(place, "") for place, field in enumerate(fields)}
            own = {"__slots__": (), "__match_args__": fields, "_fields": fields, "_field_defaults": defaults}
            own |= {"_places": {field: place for place, field in enumerate(fields)}}
            return type(name, (_Record,), own | {"__new__": _constructor(name, fields, defaults)} | space)

    def _constructor(name, fields, defaults):
        """The __new__ of a record of those fields."""
        code = _template(len(fields)).replace(co_varnames=("_cls", *fields), co_name=name, co_qualname=name)
        return FunctionType(code, {"_new": tuple.__new__}, "__new__", tuple(defaults.values()))

    @prepared
    def _templates():
        """Of the usual lengths."""
        return {length: _compiled(length) for length in range(1, 20)}

    def _template(length):
        return _templates().get(length) or _compiled(length)

    def _compiled(length):
        fields = ", ".join(f"_{place}" for place in range(length))
        return eval(f"lambda _cls, {fields}: _new(_cls, ({fields},))").__code__

    class NamedTuple(metaclass=_Maker):
        """Derive from it as from typing.NamedTuple."""
