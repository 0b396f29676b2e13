"""The plan in a catalogue of open data: DCAT-AP-NL 3.0, as JSON-LD and as Turtle.

Source: Geonovum, DCAT-AP-NL 3.0 (https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/). A catalogue names things
by whole addresses, so there is one only where the plan says where it is published.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from rdflib import Graph

from koersvast.plan import Plan
from koersvast.publishing.publications import Publication
from koersvast.texts import LANGUAGES, text

JSON_LD = "catalogus.jsonld"
TURTLE = "catalogus.ttl"
_AUTHORITY = "http://publications.europa.eu/resource/authority"
_PREFIXES = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
# What can be taken: the file, the word for it, its media type and its type in the list of the EU.
_FILES = (
    ("data/plan.zip", "package", "application/zip", "ZIP"),
    ("data/observations.csv", "observations", "text/csv", "CSV"),
    ("data/targets.csv", "targets", "text/csv", "CSV"),
    ("data/figures.json", "jsonstat", "application/json", "JSON"),
    ("api/v1/openapi.json", "api", "application/json", "JSON"),
)


def catalogue_files(plan: Plan, publication: Publication | None = None) -> Iterator[tuple[str, bytes]]:
    """The catalogue of a plan in both forms; nothing where the plan does not say all that a catalogue asks:
    where it is published, under which licence, and whom to ask."""
    profile = plan.profile
    if profile.homepage and profile.licence and profile.contact:
        written = json.dumps(catalogue(plan, publication), ensure_ascii=False, indent=1) + "\n"
        yield JSON_LD, written.encode("utf-8")
        graph = Graph().parse(data=written, format="json-ld")
        yield TURTLE, graph.serialize(format="turtle").encode("utf-8")


def catalogue(plan: Plan, publication: Publication | None = None) -> dict[str, Any]:
    """The catalogue as JSON-LD: the municipality, one dataset, and a distribution for each file."""
    home = plan.profile.homepage.rstrip("/") + "/"
    agent, contact, dataset = f"{home}#uitgever", f"{home}#contact", f"{home}#dataset"
    files = [_distribution(home, *file, licence=plan.profile.licence) for file in _FILES]
    return {
        "@context": _PREFIXES,
        "@graph": [
            {
                "@id": f"{home}#catalogus",
                "@type": "dcat:Catalog",
                **_described(plan),
                "dct:publisher": _at(agent),
                "dct:creator": _at(agent),
                "dcat:contactPoint": _at(contact),
                "dct:language": _at(f"{_AUTHORITY}/language/NLD"),
                "dct:license": _at(plan.profile.licence),
                "foaf:homepage": _at(home),
                "dcat:dataset": _at(dataset),
            },
            {
                "@id": dataset,
                "@type": "dcat:Dataset",
                **_described(plan),
                "dct:identifier": plan.profile.name,
                "dct:accessRights": _at(f"{_AUTHORITY}/access-right/PUBLIC"),
                "dcat:theme": _at(f"{_AUTHORITY}/data-theme/GOVE"),
                "dct:publisher": _at(agent),
                "dct:creator": _at(agent),
                "dcat:contactPoint": _at(contact),
                "dct:language": _at(f"{_AUTHORITY}/language/NLD"),
                "dcat:landingPage": _at(home),
                **_version(publication),
                "dcat:distribution": [_at(file["@id"]) for file in files],
            },
            *files,
            {
                "@id": agent,
                "@type": "foaf:Agent",
                "foaf:name": _in_dutch(plan.profile.municipality or plan.profile.title or plan.profile.name),
                "dct:type": _at("http://purl.org/adms/publishertype/LocalAuthority"),
            },
            {
                "@id": contact,
                "@type": "vcard:Organization",
                "vcard:fn": plan.profile.municipality or plan.profile.title or plan.profile.name,
                "vcard:hasEmail": _at(f"mailto:{plan.profile.contact}"),
            },
        ],
    }


def _described(plan: Plan) -> dict[str, Any]:
    name = plan.profile.title or plan.profile.municipality or plan.profile.name

    def told(key: str) -> list[dict[str, str]]:
        return [
            {"@value": text(f"publishing-catalogue-{key}", language, name=name), "@language": language}
            for language in LANGUAGES
        ]

    return {"dct:title": told("title"), "dct:description": told("description")}


def _version(publication: Publication | None) -> dict[str, Any]:
    if publication is None:
        return {}
    day = {"@value": publication.date.isoformat(), "@type": "xsd:date"}
    return {"dcat:version": publication.version, "dct:issued": day, "dct:modified": day}


def _distribution(home: str, file: str, key: str, media: str, kind: str, *, licence: str) -> dict[str, Any]:
    return {
        "@id": f"{home}#bestand-{key}",
        "@type": "dcat:Distribution",
        "dct:title": _in_dutch(text(f"publishing-catalogue-{key}")),
        "dcat:accessURL": _at(f"{home}data.html"),
        "dcat:downloadURL": _at(home + file),
        "dct:license": _at(licence),
        "dct:format": _at(f"{_AUTHORITY}/file-type/{kind}"),
        "dcat:mediaType": _at(f"https://www.iana.org/assignments/media-types/{media}"),
    }


def _at(address: str) -> dict[str, str]:
    return {"@id": address}


def _in_dutch(words: str) -> dict[str, str]:
    return {"@value": words, "@language": "nl"}
