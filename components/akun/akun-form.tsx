import { Formulir, Isian, KotakCentang, RincianIsian, TombolKirim } from '@/components/form';
import { Lencana, Tabel } from '@/components/ui';
import {
  akhiriSesiAction,
  akhiriSesiLainAction,
  gantiSandiAction,
  tarikPersetujuanAction,
  ubahNamaAction,
} from '@/lib/akun/actions';
import type { PersetujuanDto } from '@/lib/akun/reads';
import { PETUNJUK_SANDI } from './daftar-form';

export function NamaForm({ nama, versi }: { nama: string; versi: number }) {
  return (
    <Formulir
      aksi={ubahNamaAction}
      id="nama-akun"
      nilaiAwal={{ nama }}
      tersembunyi={{ versi: String(versi) }}
    >
      <Isian nama="nama" label="Nama lengkap" autoComplete="name" />
      <TombolKirim varian="kedua">Simpan nama</TombolKirim>
    </Formulir>
  );
}

export function GantiSandiForm() {
  return (
    <Formulir aksi={gantiSandiAction} id="ganti-sandi">
      <Isian
        nama="sandiKini"
        label="Kata sandi sekarang"
        tipe="password"
        autoComplete="current-password"
      />
      <Isian
        nama="sandi"
        label="Kata sandi baru"
        petunjuk={PETUNJUK_SANDI}
        tipe="password"
        autoComplete="new-password"
      />
      <TombolKirim varian="kedua">Ganti kata sandi</TombolKirim>
    </Formulir>
  );
}

interface Sesi {
  id: string;
  peramban: string;
  mulai: string;
  terakhir: string;
  ini: boolean;
}

/** One's own sessions; each but this one can be ended. */
export function DaftarSesi({ sesi }: { sesi: Sesi[] }) {
  return (
    <div className="grid gap-4">
      <Tabel
        keterangan="Sesi masuk Anda"
        sembunyikanKeterangan
        kolom={[
          { kunci: 'peramban', label: 'Peramban' },
          { kunci: 'mulai', label: 'Masuk sejak' },
          { kunci: 'terakhir', label: 'Terakhir dipakai' },
          { kunci: 'aksi', label: 'Tindakan' },
        ]}
        baris={sesi.map((satu) => ({
          id: satu.id,
          sel: {
            peramban: satu.peramban,
            mulai: satu.mulai,
            terakhir: satu.terakhir,
            aksi: satu.ini ? (
              <Lencana nada="hijau" ikon="centang">
                Sesi ini
              </Lencana>
            ) : (
              <Formulir
                aksi={akhiriSesiAction}
                id={`sesi-${satu.id.slice(0, 8)}`}
                tersembunyi={{ sesi: satu.id }}
              >
                <TombolKirim varian="teks">
                  Akhiri
                  <span className="hanya-pembaca">
                    {' '}
                    sesi {satu.peramban} sejak {satu.mulai}
                  </span>
                </TombolKirim>
              </Formulir>
            ),
          },
        }))}
      />
      {sesi.some((satu) => !satu.ini) ? (
        <Formulir aksi={akhiriSesiLainAction} id="sesi-lain">
          <TombolKirim varian="kedua">Akhiri semua sesi lain</TombolKirim>
        </Formulir>
      ) : null}
    </div>
  );
}

function ButirPersetujuan({ satu }: { satu: PersetujuanDto }) {
  return (
    <li className="grid gap-2">
      <p>
        <strong>{satu.judul}</strong>{' '}
        {satu.ditarik ? (
          <Lencana nada="netral">Ditarik</Lencana>
        ) : satu.berakhir ? (
          <Lencana nada="netral">Berakhir</Lencana>
        ) : (
          <Lencana nada="hijau">Berlaku</Lencana>
        )}
      </p>
      {satu.teks ? <p>{satu.teks}</p> : null}
      <p className="teks-lembut">
        Diberikan {satu.diberikan}
        {satu.ditarik ? `, ditarik ${satu.ditarik}` : ''}. Versi teks {satu.versi}.
      </p>
      {satu.berakhir ? (
        <p>
          Berakhir {satu.berakhir.tanggal}: {satu.berakhir.sebab}. {satu.berakhir.masih}
        </p>
      ) : null}
      {satu.ditarik || satu.berakhir ? null : (
        <Formulir
          aksi={tarikPersetujuanAction}
          id={`tarik-${satu.id}`}
          tersembunyi={{ persetujuanId: satu.id }}
        >
          <RincianIsian judul={`Tarik persetujuan: ${satu.judul}`} nama={['yakin']}>
            <div className="formulir">
              <KotakCentang
                nama="yakin"
                label="Saya yakin menarik persetujuan ini"
                petunjuk={
                  satu.menutupAkun
                    ? 'Akun Anda ikut ditutup dan Anda langsung keluar. Data yang wajib disimpan dinas tetap ada.'
                    : 'Data tidak lagi dipakai untuk tujuan ini mulai sekarang.'
                }
              />
              <TombolKirim varian="bahaya">Tarik persetujuan</TombolKirim>
            </div>
          </RincianIsian>
        </Formulir>
      )}
    </li>
  );
}

/** One's own consents, each with the way to withdraw it. */
export function DaftarPersetujuan({ persetujuan }: { persetujuan: PersetujuanDto[] }) {
  if (persetujuan.length === 0) return <p>Anda belum memberikan persetujuan apa pun.</p>;
  return (
    <ul className="grid gap-6">
      {persetujuan.map((satu) => (
        <ButirPersetujuan key={satu.id} satu={satu} />
      ))}
    </ul>
  );
}
